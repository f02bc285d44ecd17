//! The index arithmetic of the kernels, for every thread: each element once, and none outside. It is the kernels' own
//! header, compiled for the CPU.

use cuda_emulator::Emulator;

const THREADS: u64 = 256;
const CHUNK: u64 = 1 << 14;
const ROUND: u64 = 1024;
const TILE: u64 = 1024;

type Three = unsafe extern "C" fn(u64, u64, u64) -> u64;
type One = unsafe extern "C" fn(u64) -> u64;

fn three(name: &str) -> impl Fn(u64, u64, u64) -> u64 {
    let function = Emulator::get().function::<Three>(name);
    // SAFETY: it only computes.
    move |a, b, c| unsafe { function(a, b, c) }
}

/// Beyond `2^33` elements, too.
const FAR: [u64; 4] = [0, 1, 77, (1 << 33) / CHUNK + 5];

#[test]
fn every_value_of_a_chunk_is_read_once_and_none_outside() {
    let value_of = three("index_value_of");
    for chunk in FAR {
        let mut read = vec![false; CHUNK as usize];
        for round in 0..CHUNK / ROUND {
            for thread in 0..THREADS {
                let first = value_of(chunk, round, thread);
                assert!(first.is_multiple_of(4), "what is read at once is aligned");
                for value in first..first + 4 {
                    let place = value.checked_sub(chunk * CHUNK).unwrap() as usize;
                    assert!(
                        !std::mem::replace(&mut read[place], true),
                        "{value} is read twice"
                    );
                }
            }
        }
        assert!(read.iter().all(|read| *read));
    }
}

#[test]
fn neighbours_in_a_warp_read_neighbours() {
    let value_of = three("index_value_of");
    for thread in 1..THREADS {
        assert_eq!(value_of(3, 5, thread), value_of(3, 5, thread - 1) + 4);
    }
}

#[test]
fn half_a_warp_has_every_round_once() {
    let function = Emulator::get().function::<One>("index_round_of");
    // SAFETY: it only computes.
    let mut rounds: Vec<u64> = (0..16).map(|lane| unsafe { function(lane) }).collect();
    assert_eq!(
        rounds[1], 8,
        "the lowest bit of the lane is the highest of the round"
    );
    rounds.sort_unstable();
    assert!(rounds.into_iter().eq(0..16));
}

#[test]
fn every_unit_of_a_tile_is_written_once_and_none_outside() {
    let unit_of = three("index_unit_of");
    for tile in [0, 1, 999, (1 << 34) / TILE] {
        let mut units: Vec<u64> = (0..4)
            .flat_map(|part| (0..THREADS).map(move |thread| (part, thread)))
            .map(|(part, thread)| unit_of(tile, part, thread))
            .collect();
        units.sort_unstable();
        assert!(units.into_iter().eq(tile * TILE..(tile + 1) * TILE));
    }
}

#[test]
fn blocks_share_out_every_tile_of_a_launch() {
    // As in the kernels: a block begins at its own number and adds the number of blocks.
    let launches = [
        (0u64, 1u64),
        (1, 1),
        (1000, 7),
        ((1 << 33) / TILE + 3, 1056),
    ];
    for (tiles, blocks) in launches {
        let of_block = |block: u64| (block..tiles).step_by(blocks as usize);
        let count: u64 = (0..blocks)
            .map(|block| of_block(block).count() as u64)
            .sum();
        let sum: u128 = (0..blocks).flat_map(of_block).map(u128::from).sum();
        assert_eq!(count, tiles);
        assert_eq!(
            sum,
            u128::from(tiles) * u128::from(tiles.saturating_sub(1)) / 2
        );
    }
}
