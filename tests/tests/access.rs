//! Accounts, identities and what they may do, by boto3 and by the command line.

#[test]
fn identities_of_two_accounts_are_made_act_are_refused_and_go() {
    let printed = muster_tests::python("access.py", &[]);
    assert!(printed.contains("ok: access"), "{printed}");
}

#[test]
fn two_accounts_and_two_regions_see_nothing_of_each_other() {
    let printed = muster_tests::python("crosswise.py", &[]);
    assert!(printed.contains("ok: "), "{printed}");
}

#[test]
fn a_token_of_an_oidc_provider_assumes_a_role() {
    let printed = muster_tests::python("web_identity.py", &[]);
    assert!(printed.contains("ok: web identity"), "{printed}");
}
