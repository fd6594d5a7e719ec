//! A slice of `make soak`: power cuts at random moments while a client works.

#[test]
fn nothing_acknowledged_is_lost_and_nothing_done_twice_by_power_cuts_at_random() {
    // Kills, and the seed of when.
    let printed = muster_tests::python("soak.py", &["10", "20260101"]);
    assert!(printed.contains("ok: "), "{printed}");
}
