//! TLS from the outside: boto3, Python's ssl (OpenSSL), certificates that OpenSSL made, and real agents.

use muster_test_postgres::Cluster;

#[test]
fn a_host_with_a_development_authority_is_known_by_it_to_clients_and_agents() {
    let printed = muster_tests::python("tls.py", &["development"]);
    assert!(printed.contains("ok: development"), "{printed}");
}

#[test]
fn a_certificate_is_replaced_while_the_host_runs_and_one_that_cannot_be_used_is_not() {
    let printed = muster_tests::python("tls.py", &["replaced"]);
    assert!(printed.contains("ok: replaced"), "{printed}");
}

#[test]
fn an_agent_takes_for_its_host_only_who_proves_to_be_it() {
    let printed = muster_tests::python("tls.py", &["refused"]);
    assert!(printed.contains("ok: refused"), "{printed}");
}

#[test]
fn an_agent_that_knows_its_host_by_tls_goes_to_no_other_that_it_does_not() {
    let cluster = Cluster::start();
    let printed = muster_tests::python("tls.py", &["moved", &cluster.database()]);
    assert!(printed.contains("ok: moved"), "{printed}");
}

#[test]
fn plain_text_goes_beyond_loopback_only_where_both_sides_are_told_so() {
    let printed = muster_tests::python("tls.py", &["plain"]);
    assert!(printed.contains("ok: plain"), "{printed}");
}

#[test]
fn a_connection_that_does_not_come_to_tls_ends() {
    let printed = muster_tests::python("tls.py", &["silent"]);
    assert!(printed.contains("ok: silent"), "{printed}");
}
