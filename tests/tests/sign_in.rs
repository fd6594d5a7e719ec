//! People at a browser: Chromium, by Playwright.

#[test]
fn people_sign_in_with_a_link_or_a_key_and_no_other_site_does_it_for_them() {
    let printed = muster_tests::python("sign_in.py", &[]);
    assert!(printed.contains("ok: sign in"), "{printed}");
}
