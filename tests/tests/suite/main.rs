//! Tests of whole programs, from HUGRs that Guppy wrote or that are built here by hand to their run in Selene.
//!
//! One binary, because every binary that links LLVM is large.

mod arrays;
mod effects;
mod hand;
mod integers;
mod ir;
mod link;
mod linking;
mod panics;
mod programs;
mod refusals;
mod road;
mod selene;
mod snapshots;
mod targets;
