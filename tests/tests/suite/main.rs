//! Whole programs through the whole road: from HUGRs that Guppy wrote or that are built here by hand to what runs in Selene.
//!
//! One binary, because each that links LLVM is large.

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
