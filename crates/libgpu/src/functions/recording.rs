//! Parallel sections and loops: the functions that record them.

use super::function::Recorder;
use crate::Error;
use crate::store::CounterHandle;

pub(crate) fn begin(recorder: &mut Recorder) -> Result<(), Error> {
    Ok(recorder.begin_region()?)
}

pub(crate) fn begin_section(recorder: &mut Recorder) -> Result<(), Error> {
    Ok(recorder.begin_section()?)
}

pub(crate) fn end_section(recorder: &mut Recorder) -> Result<(), Error> {
    Ok(recorder.end_section()?)
}

pub(crate) fn end(recorder: &mut Recorder) -> Result<(), Error> {
    Ok(recorder.end_region()?)
}

pub(crate) fn begin_loop(recorder: &mut Recorder, counter: CounterHandle) -> Result<(), Error> {
    Ok(recorder.begin_loop(counter.number())?)
}

pub(crate) fn end_loop(recorder: &mut Recorder) -> Result<(), Error> {
    Ok(recorder.end_loop()?)
}

pub(crate) fn tasks(recorder: &mut Recorder) -> Result<i64, Error> {
    recorder.check_query()?;
    Ok(recorder.size().tasks as i64)
}

pub(crate) fn nodes(recorder: &mut Recorder) -> Result<i64, Error> {
    recorder.check_query()?;
    Ok(recorder.size().nodes as i64)
}

pub(crate) fn replays(recorder: &mut Recorder) -> Result<i64, Error> {
    recorder.check_query()?;
    Ok(recorder.replays() as i64)
}
