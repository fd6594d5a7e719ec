//! Data folders that earlier releases wrote, opened by this one.

use muster_tests::repository;

#[test]
fn the_state_of_each_form_is_opened_and_goes_on() {
    for form in 1..=muster_host::store::FORM {
        let archive = repository().join(format!("tests/golden/form-{form}.tar.xz"));
        let printed = muster_tests::python("golden.py", &["open", &archive.display().to_string()]);
        assert!(printed.contains("ok: "), "{printed}");
    }
}
