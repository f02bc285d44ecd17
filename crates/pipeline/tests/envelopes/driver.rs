//! Reads and lowers one untrusted envelope, which may fail with an error of one sentence.

use qis_pipeline::{Limits, Platform, Program};

/// The formats of envelopes; any other byte is refused before the payload is read.
const FORMATS: [u8; 5] = [1, 2, b'(', b')', b'?'];

/// The size limit of an envelope here, so that no input takes long.
const LIMITS: Limits = Limits { bytes: 4 << 20 };

/// Reads the bytes as the payload of an envelope. The first byte selects the format.
pub(crate) fn attack(bytes: &[u8]) -> Result<(), String> {
    let Some((&format, payload)) = bytes.split_first() else {
        return Ok(());
    };
    let format = FORMATS[usize::from(format) % FORMATS.len()];
    let envelope = [&b"HUGRiHJv"[..], &[format, 0x40], payload].concat();
    let compiled = Program::load(&envelope[..], LIMITS)
        .and_then(|bytes| Program::read_within(&bytes, LIMITS))
        .and_then(|program| program.prepare(Platform::Helios));
    let Err(error) = compiled else {
        return Ok(());
    };
    let sentence = error.to_string();
    assert!(
        !sentence.is_empty() && !sentence.contains('\n'),
        "{sentence}"
    );
    assert!(
        sentence.len() < 4000,
        "{} bytes: {sentence}",
        sentence.len()
    );
    Err(sentence)
}

/// The bytes of an envelope without compression, as `attack` takes them.
pub(crate) fn attacked(envelope: &[u8]) -> Vec<u8> {
    let format = FORMATS.iter().position(|&format| format == envelope[8]);
    let format = format.expect("it is a format of envelopes") as u8;
    [&[format], &envelope[10..]].concat()
}
