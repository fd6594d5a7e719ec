use muster_tests::repository;

/// The list only ever gets shorter. `MUSTER_WRITE_GOLDEN=1` writes it anew, after an operation was built.
#[test]
fn what_is_not_built_is_listed() {
    let derived = muster_host::registry().not_built().join("\n") + "\n";
    let path = repository().join("tests/golden/not-implemented.txt");
    if std::env::var_os("MUSTER_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &derived).unwrap();
    }
    let listed = std::fs::read_to_string(&path).unwrap();
    let (derived, listed): (Vec<_>, Vec<_>) = (derived.lines().collect(), listed.lines().collect());
    let built: Vec<_> = listed.iter().filter(|line| !derived.contains(line)).collect();
    let missing: Vec<_> = derived.iter().filter(|line| !listed.contains(line)).collect();
    assert!(
        built.is_empty() && missing.is_empty(),
        "built and still listed: {built:#?}\nnot built and not listed: {missing:#?}\nMUSTER_WRITE_GOLDEN=1 writes the list anew"
    );
}
