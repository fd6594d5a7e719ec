//! Accounts, identities and what they may do, by boto3 and by the command line.

#[test]
fn identities_of_two_accounts_are_made_act_are_refused_and_go() {
    let printed = muster_tests::python("access.py", &[&muster_tests::binaries().display().to_string()]);
    assert!(printed.contains("ok: access"), "{printed}");
}
