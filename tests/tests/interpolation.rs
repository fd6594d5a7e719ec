//! Parameters on their way into a script.

#[test]
fn a_parameter_for_the_environment_is_no_script_and_a_list_is_lines() {
    muster_tests::python("interpolation.py", &[]);
}
