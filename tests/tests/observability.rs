//! What a host tells of itself, to Prometheus' own parser and to a collector of OpenTelemetry's.

#[test]
fn a_host_tells_its_metrics_to_who_has_the_token_and_its_traces_to_the_collector() {
    let printed = muster_tests::python("observability.py", &[]);
    assert!(printed.contains("ok: observability"), "{printed}");
}
