//! A cluster lives, dies and comes back as tests need it.

use muster_test_postgres::Cluster;

/// The name of the database that a URL is of.
fn name(url: &str) -> &str {
    url.rsplit_once('/').map_or("", |(_, name)| name)
}

#[test]
fn what_was_committed_is_there_after_a_power_cut() {
    let mut cluster = Cluster::start();
    let url = cluster.database();
    cluster.sql(name(&url), "CREATE TABLE kept (value int); INSERT INTO kept VALUES (7)");
    cluster.kill();
    cluster.restart();
    assert_eq!(cluster.sql(name(&url), "SELECT value FROM kept"), "7");
}
