//! How often an account may ask, and that AWS's own clients come through.

#[test]
fn who_asks_too_often_is_told_so_and_comes_through_by_asking_again() {
    let printed = muster_tests::python("throttling.py", &[]);
    assert!(printed.contains("ok: throttling"), "{printed}");
}
