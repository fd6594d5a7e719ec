//! What is demanded of requests, by the models and by the documentation: each demand unmet once.

use muster_tests::{plugins, python, repository};

#[test]
fn every_constraint_of_a_built_operation_is_refused_in_aws_words_and_stores_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let component = scratch.path().join("component.wasm");
    plugins::build("plugins/examples/disk-usage", &component);
    let not_built = repository().join("tests/golden/not-implemented.txt");
    python("constraints.py", &[not_built.to_str().unwrap(), component.to_str().unwrap()]);
}

#[test]
fn every_rule_of_the_documentation_is_refused_by_its_code_and_stores_nothing() {
    python("rules.py", &[]);
}
