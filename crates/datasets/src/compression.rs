//! The limits of the compressions in both kinds of tables, which bound the sizes that a file may declare.

/// The most bytes that one byte can decompress to, for each compression.
pub(crate) const SNAPPY_RATIO: usize = 22;
pub(crate) const LZ4_RATIO: usize = 256;
pub(crate) const GZIP_RATIO: usize = 1033;
pub(crate) const ZSTD_RATIO: usize = 1 << 16;

/// The first bytes of an LZ4 frame.
pub(crate) const LZ4_FRAME: [u8; 4] = 0x184d_2204_u32.to_le_bytes();

/// The largest block of an LZ4 frame, and the window that it may refer back to.
const LARGEST_BLOCK: usize = 8 << 20;
const WINDOW: usize = 1 << 16;

/// The bytes that the decoder of an LZ4 frame needs beside its output: one compressed block and two decompressed ones.
pub(crate) fn lz4_frame_memory(frame: &[u8]) -> usize {
    let size = |byte: &u8| match byte >> 4 & 7 {
        id @ 4..=7 => 1 << (8 + 2 * id),
        _ => LARGEST_BLOCK,
    };
    let known = frame.get(5).filter(|_| frame.starts_with(&LZ4_FRAME));
    3 * known.map_or(LARGEST_BLOCK, size) + WINDOW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_of_a_frame_is_known_by_its_blocks() {
        let frame = |block: u8| [&LZ4_FRAME[..], &[0x40, block << 4]].concat();
        let sizes = [4, 5, 6, 7].map(|block| lz4_frame_memory(&frame(block)));
        assert_eq!(
            sizes.map(|size| (size - WINDOW) / 3),
            [1 << 16, 1 << 18, 1 << 20, 1 << 22]
        );
        assert_eq!(lz4_frame_memory(&frame(1)), 3 * LARGEST_BLOCK + WINDOW);
        assert_eq!(lz4_frame_memory(b"none"), 3 * LARGEST_BLOCK + WINDOW);
    }
}
