//! Commands against simulated nodes, in memory and in paused time.

mod asking;
pub(crate) mod fleet;
mod large;
mod limits;
mod lists;
mod offline;
mod reports;
mod send;
mod stopping;
