//! Who asked for what, as it is recorded.

#[test]
fn requests_are_recorded_found_exported_and_seen_by_their_own_account() {
    let printed = muster_tests::python("audit.py", &[]);
    assert!(printed.contains("ok: audit"), "{printed}");
}
