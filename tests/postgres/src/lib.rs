//! Private PostgreSQL servers for tests: clusters on free ports of the loopback address, with their data in temporary
//! folders, as a user of their own where the tests run as root.
//!
//! A cluster never outlives the process that started it, also where that is killed: a keeper waits for its end. What
//! cannot be done panics and says why, since nothing but tests uses this.

use std::sync::OnceLock;

mod certificate;
mod cluster;
mod folder;
mod pair;
mod patroni;
mod programs;
mod proxy;
#[cfg(test)]
mod tests;

pub use cluster::Cluster;
pub use pair::Pair;
pub use patroni::Patroni;
pub use proxy::Proxy;

/// One cluster for the whole test process, started when it is first asked for. Tests take a database of it each; one that
/// stops or pauses its server starts a cluster of its own.
pub fn shared() -> &'static Cluster {
    static SHARED: OnceLock<Cluster> = OnceLock::new();
    SHARED.get_or_init(Cluster::start)
}
