//! Slices of `make soak`: faults at random moments while clients work.

fn slice(store: &str, faults: &str) {
    // The seed says which faults come when; it cannot say what they meet.
    let printed = muster_tests::python("soak.py", &[store, faults, "20260101"]);
    assert!(printed.contains("ok: "), "{printed}");
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_done_twice_by_power_cuts_at_random() {
    slice("redb", "10");
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_done_twice_by_what_befalls_three_hosts_and_their_server() {
    slice("postgres", "6");
}
