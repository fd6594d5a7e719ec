//! Secrets at rest, with real hosts and boto3.

use muster_test_postgres::Cluster;

#[test]
fn secrets_are_found_nowhere_and_open_while_keys_are_rotated_and_replaced() {
    let cluster = Cluster::start();
    let printed = muster_tests::python("at_rest.py", &[&cluster.database()]);
    assert!(printed.contains("ok: "), "{printed}");
}
