//! What functions of buffers do on a GPU: each is recorded as a step with the same meaning as the body of its row.

use crate::Error;
use crate::context::gpu::Recording;
use crate::store::{Access, BufferHandle};

pub(crate) fn fill(gpu: &mut Recording<'_>, buffer: BufferHandle, value: f64) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Replaces)?;
    gpu.run(buffer.fill(value, gpu.device()));
    Ok(())
}

pub(crate) fn fill_index(
    gpu: &mut Recording<'_>,
    buffer: BufferHandle,
    scale: f64,
    rank_scale: f64,
) -> Result<(), Error> {
    let (rank, ranks) = gpu.rank();
    gpu.differ(buffer, ranks > 1 && rank_scale != 0.0)?;
    let buffer = gpu.buffer(buffer, Access::Replaces)?;
    let offset = rank_scale * rank as f64;
    gpu.run(buffer.fill_index(scale, offset, gpu.device()));
    Ok(())
}

pub(crate) fn add_scalar(
    gpu: &mut Recording<'_>,
    buffer: BufferHandle,
    value: f64,
) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Changes)?;
    gpu.run(buffer.add_scalar(value, gpu.device()));
    Ok(())
}

pub(crate) fn scale(
    gpu: &mut Recording<'_>,
    buffer: BufferHandle,
    factor: f64,
) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Changes)?;
    gpu.run(buffer.scale(factor, gpu.device()));
    Ok(())
}

pub(crate) fn axpy(
    gpu: &mut Recording<'_>,
    y: BufferHandle,
    a: f64,
    x: BufferHandle,
) -> Result<(), Error> {
    let (expected, found) = (gpu.len(y)?, gpu.len(x)?);
    if expected != found {
        return Err(Error::Length { expected, found });
    }
    gpu.differ(y, gpu.differs(x)?)?;
    let x = gpu.buffer(x, Access::Reads)?;
    let y = gpu.buffer(y, Access::Changes)?;
    gpu.run(y.axpy(a, x.values, gpu.device()));
    Ok(())
}

pub(crate) fn copy(
    gpu: &mut Recording<'_>,
    to: BufferHandle,
    source: BufferHandle,
) -> Result<(), Error> {
    let differs = gpu.differs(source)?;
    let source_on_gpu = gpu.buffer(source, Access::Reads)?;
    if to == source {
        // It keeps its place among the steps.
        gpu.push(
            cuda::Buffer {
                count: 0,
                ..source_on_gpu
            }
            .copy(source_on_gpu.values),
        );
        return Ok(());
    }
    gpu.replace(to, source_on_gpu.count as usize)?;
    gpu.set_differs(to, differs)?;
    let to = gpu.buffer(to, Access::Replaces)?;
    gpu.push(to.copy(source_on_gpu.values));
    Ok(())
}
