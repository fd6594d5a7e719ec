//! Several hosts on one PostgreSQL, with real nodes and boto3.

use muster_test_postgres::Cluster;

#[test]
fn three_hosts_are_as_one_and_lose_nothing_when_one_of_them_dies() {
    let cluster = Cluster::start();
    let printed = muster_tests::python("hosts.py", &[&cluster.database(), "20"]);
    assert!(printed.contains("ok: "), "{printed}");
}
