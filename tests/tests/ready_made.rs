//! Documents that come with the host, with real binaries.

#[test]
fn every_ready_made_document_does_its_work_and_is_changed_by_nobody() {
    muster_tests::python("ready_made.py", &[]);
}
