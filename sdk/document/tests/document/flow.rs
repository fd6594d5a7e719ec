//! What runs next, and what a result means.

use muster_document::{
    BoundStep, Finished, Flow, Next, Node, Platform, Reboot, ResultStatus, StepOutcome, StepResult, StepStatus, Support,
};

use crate::{bound, yaml};

const LINUX: Node<'_> = Node { platform: Platform::Linux, support: &|_| Support::Supported };

/// Steps s0, s1, … with these inputs.
fn steps(inputs: &[&str]) -> Vec<BoundStep> {
    let steps: String = inputs
        .iter()
        .enumerate()
        .map(|(index, inputs)| format!("- {{name: s{index}, action: 'aws:runShellScript', inputs: {{{inputs}}}}}\n"))
        .collect();
    bound(&yaml(&format!("schemaVersion: '2.2'\nmainSteps:\n{steps}")), &[])
}

fn exit(code: i32) -> StepResult {
    let status = if code == 0 { ResultStatus::Success } else { ResultStatus::Failed };
    StepResult { status, exit_code: Some(code), reboot: Reboot::No, finish: false }
}

fn ended(status: ResultStatus) -> StepResult {
    StepResult { status, exit_code: None, reboot: Reboot::No, finish: false }
}

/// Drives a flow with one result for each step that runs; gives every outcome and the document's status.
fn drive(steps: &[BoundStep], node: &Node<'_>, results: &[StepResult]) -> (Vec<StepOutcome>, StepStatus) {
    let mut flow = Flow::new(steps, node);
    let mut results = results.iter();
    loop {
        match flow.next() {
            Next::Run { index } => {
                flow.finished(index, *results.next().expect("a step more than expected runs")).unwrap();
            }
            Next::Settled { .. } => {}
            Next::Done { status } => {
                assert_eq!(results.next(), None, "a step fewer than expected runs");
                return (flow.outcomes().to_vec(), status);
            }
        }
    }
}

fn one(inputs: &str, result: StepResult) -> StepOutcome {
    drive(&steps(&[inputs]), &LINUX, &[result]).0.remove(0)
}

const SUCCEEDED_BY_168: &str =
    "\nStep exited with code 168. Therefore, marking step as succeeded. Further document steps will be skipped.";
const FAILED_BY_169: &str =
    "\nStep exited with code 169. Therefore, marking step as Failed. Further document steps will be skipped.";
const ON_FAILURE: &str = "\nStep was found to have onFailure property. Further document steps will be skipped.";

#[test]
fn an_exit_code_becomes_status_code_and_text() {
    use StepStatus::{Cancelled, Failed, Success, TimedOut};
    let rows = [
        ("", exit(0), Success, 0, ["", ""], false),
        ("", exit(3), Failed, 3, ["", ""], false),
        ("", ended(ResultStatus::Failed), Failed, 1, ["", ""], false),
        ("", StepResult { status: ResultStatus::Failed, ..exit(0) }, Failed, 1, ["", ""], false),
        ("", StepResult { status: ResultStatus::Success, ..exit(3) }, Failed, 3, ["", ""], false),
        ("", exit(168), Success, 168, [SUCCEEDED_BY_168, ""], true),
        ("", exit(169), Failed, 169, [FAILED_BY_169, FAILED_BY_169], false),
        ("", ended(ResultStatus::TimedOut), TimedOut, 137, ["", ""], false),
        ("", ended(ResultStatus::Cancelled), Cancelled, 137, ["", ""], false),
        ("", ended(ResultStatus::Success), Success, 0, ["", ""], false),
        ("onFailure: exit", exit(3), Failed, 3, [ON_FAILURE, ON_FAILURE], false),
        ("onFailure: successAndExit", exit(3), Success, 168, [ON_FAILURE, ON_FAILURE], false),
        ("onFailure: exit", exit(169), Failed, 169, [FAILED_BY_169, FAILED_BY_169], false),
        ("onFailure: exit", exit(168), Success, 168, [SUCCEEDED_BY_168, ""], true),
        ("onFailure: exit", exit(0), Success, 0, ["", ""], false),
        ("onFailure: exit", ended(ResultStatus::TimedOut), TimedOut, 137, ["", ""], false),
        ("onFailure: successAndExit", ended(ResultStatus::Cancelled), Cancelled, 137, ["", ""], false),
    ];
    for (inputs, result, status, code, [output, error], drops) in rows {
        let outcome = one(inputs, result);
        assert_eq!((outcome.status, outcome.response_code), (status, code), "{inputs} {result:?}");
        assert_eq!([outcome.standard_output.as_str(), &outcome.standard_error], [output, error]);
        assert_eq!(outcome.drops_standard_error, drops);
    }
}

#[test]
fn a_killed_process_on_windows_has_code_minus_one() {
    let node = Node { platform: Platform::Windows, ..LINUX };
    let (outcomes, status) = drive(&steps(&[""]), &node, &[ended(ResultStatus::TimedOut)]);
    assert_eq!((outcomes[0].response_code, status), (-1, StepStatus::TimedOut));
}

/// For each row, the inputs of three steps, the results of those that run, the outcomes' statuses, the document's.
#[test]
fn an_exit_skips_later_steps_and_nothing_else_does() {
    use StepStatus::{Cancelled, Failed, Skipped, Success, TimedOut};
    let (timed_out, cancelled) = (ended(ResultStatus::TimedOut), ended(ResultStatus::Cancelled));
    let finish = StepResult { finish: true, ..exit(0) };
    let rows: &[([&str; 3], &[StepResult], [StepStatus; 3], StepStatus)] = &[
        (["", "", ""], &[exit(0), exit(0), exit(0)], [Success, Success, Success], Success),
        (["", "", ""], &[exit(1), exit(0), exit(0)], [Failed, Success, Success], Failed),
        (["", "", ""], &[exit(168)], [Success, Skipped, Skipped], Success),
        (["", "", ""], &[exit(169)], [Failed, Skipped, Skipped], Failed),
        (["", "", ""], &[exit(1), exit(168)], [Failed, Success, Skipped], Failed),
        (["", "", ""], &[finish], [Success, Skipped, Skipped], Success),
        (["onFailure: exit", "", ""], &[exit(1)], [Failed, Skipped, Skipped], Failed),
        (["onFailure: successAndExit", "", ""], &[exit(1)], [Success, Skipped, Skipped], Success),
        (["onFailure: exit", "", ""], &[exit(0), exit(0), exit(0)], [Success, Success, Success], Success),
        (["onFailure: exit", "", ""], &[timed_out, exit(0), exit(0)], [TimedOut, Success, Success], TimedOut),
        (["onFailure: exit", "", ""], &[cancelled, exit(0), exit(0)], [Cancelled, Success, Success], Cancelled),
        (["onSuccess: exit", "", ""], &[exit(0)], [Success, Skipped, Skipped], Success),
        (["onSuccess: exit", "", ""], &[exit(1), exit(0), exit(0)], [Failed, Success, Success], Failed),
        (["", "", "finallyStep: true"], &[exit(168), exit(0)], [Success, Skipped, Success], Success),
        (["onFailure: exit", "", "finallyStep: true"], &[exit(1), exit(0)], [Failed, Skipped, Success], Failed),
        (["", "finallyStep: true", ""], &[exit(169)], [Failed, Skipped, Skipped], Failed),
        (["", "", ""], &[timed_out, exit(1), cancelled], [TimedOut, Failed, Cancelled], Failed),
        (["", "", ""], &[cancelled, timed_out, exit(0)], [Cancelled, TimedOut, Success], TimedOut),
    ];
    for (inputs, results, expected, status) in rows {
        let (outcomes, of_document) = drive(&steps(inputs), &LINUX, results);
        let statuses: Vec<StepStatus> = outcomes.iter().map(|outcome| outcome.status).collect();
        assert_eq!(statuses, expected, "{inputs:?} {results:?}");
        assert_eq!(of_document, *status, "{inputs:?} {results:?}");
    }
}

#[test]
fn a_step_skipped_by_an_exit_says_so() {
    let (outcomes, _) = drive(&steps(&["", ""]), &LINUX, &[exit(168)]);
    assert_eq!(outcomes[1].response_code, 0);
    assert_eq!(
        outcomes[1].standard_output,
        "Plugin with name aws:runShellScript and id s1 skipped due to prior step with an exit condition"
    );
}

fn preconditioned(schema: &str, precondition: &str) -> Vec<BoundStep> {
    let document = yaml(&format!(
        "schemaVersion: '{schema}'
parameters: {{p: {{type: String, default: v}}, q: {{type: String, default: w}}}}
mainSteps:
- name: X
  action: acme:act
  precondition: {precondition}
"
    ));
    bound(&document, &[])
}

#[test]
fn a_precondition_runs_skips_or_fails_its_step_in_the_words_of_the_agent() {
    let skipped = "Step execution skipped due to unsatisfied preconditions: '\"StringEquals\": ";
    let refused = "Unrecognized precondition(s): '";
    let end = "', please update agent to latest version. Step name: X";
    let rows: &[(&str, Option<(StepStatus, String)>)] = &[
        ("{StringEquals: [platformType, Linux]}", None),
        ("{StringEquals: [linux, platformType]}", None),
        ("{StringEquals: ['{{p}}', v]}", None),
        ("{StringEquals: ['{{p}} {{ q }}', v w]}", None),
        ("{}", None),
        (
            "{StringEquals: [platformType, Windows]}",
            Some((StepStatus::Skipped, format!("{skipped}[platformType, Windows]'. Step name: X"))),
        ),
        (
            "{StringEquals: ['{{p}}', V]}",
            Some((StepStatus::Skipped, format!("{skipped}[{{{{p}}}}, V]'. Step name: X"))),
        ),
        (
            "{StringEquals: [a, b]}",
            Some((
                StepStatus::Failed,
                format!(
                    "{refused}\"StringEquals\": at least one of operator's arguments must contain a valid document parameter{end}"
                ),
            )),
        ),
        (
            "{StringEquals: ['{{p}}', '{{p}}']}",
            Some((
                StepStatus::Failed,
                format!("{refused}\"StringEquals\": operator's arguments can't be identical{end}"),
            )),
        ),
        (
            "{StringEquals: ['{{p}}', '{{ssm:x}}']}",
            Some((
                StepStatus::Failed,
                format!("{refused}\"StringEquals\": operator's arguments can't contain SSM parameters{end}"),
            )),
        ),
        (
            "{StringEquals: ['{{p}}', '{{ssm-secure:x}}']}",
            Some((
                StepStatus::Failed,
                format!("{refused}\"StringEquals\": operator's arguments can't contain secure SSM parameters{end}"),
            )),
        ),
        (
            "{StringEquals: [platformType, '{{p}}']}",
            Some((
                StepStatus::Failed,
                format!(
                    "{refused}\"StringEquals\": the second argument for the platformType variable can't contain document parameters{end}"
                ),
            )),
        ),
        (
            "{StringEquals: [platformType]}",
            Some((StepStatus::Failed, format!("{refused}\"StringEquals\": operator accepts exactly 2 arguments{end}"))),
        ),
        (
            "{StringLike: ['{{p}}', v]}",
            Some((StepStatus::Failed, format!("{refused}unrecognized operator: \"StringLike\"{end}"))),
        ),
    ];
    for (precondition, expected) in rows {
        let mut flow = Flow::new(&preconditioned("2.2", precondition), &LINUX);
        match (flow.next(), expected) {
            (Next::Run { index: 0 }, None) => {}
            (Next::Settled { index: 0, outcome }, Some((status, text))) => {
                assert_eq!(outcome.status, *status);
                let code = i32::from(*status == StepStatus::Failed);
                assert_eq!(outcome.response_code, code);
                assert_eq!(format!("{}{}", outcome.standard_output, outcome.standard_error), *text);
            }
            (next, _) => panic!("{precondition}: {next:?}"),
        }
    }
}

#[test]
fn an_unsupported_plugin_is_skipped_or_failed_by_schema_before_the_precondition_counts() {
    let unknown = "Plugin with name acme:act is not supported by this version of ssm agent, please update to latest version. Step name: X";
    let other = "Plugin with name acme:act is not supported in current platform. Step name: X";
    let skipped = "Step execution skipped due to unsupported plugin: acme:act. Step name: X";
    let prior = "Precondition is not supported for document schema version prior to 2.2. Step name: X";
    let (here, elsewhere) = ("{StringEquals: [platformType, Linux]}", "{StringEquals: [platformType, Windows]}");
    let rows = [
        ("2.2", "{}", Support::Unknown, StepStatus::Failed, unknown),
        ("2.2", here, Support::Unknown, StepStatus::Failed, unknown),
        ("2.2", elsewhere, Support::Unknown, StepStatus::Skipped, skipped),
        ("2.2", "{}", Support::OtherPlatform, StepStatus::Skipped, skipped),
        ("2.2", elsewhere, Support::OtherPlatform, StepStatus::Skipped, skipped),
        ("2.2", "{StringLike: [a, b]}", Support::OtherPlatform, StepStatus::Skipped, skipped),
        ("2.0", "{}", Support::Unknown, StepStatus::Failed, unknown),
        ("2.0", "{}", Support::OtherPlatform, StepStatus::Failed, other),
        ("2.0", here, Support::OtherPlatform, StepStatus::Failed, other),
        ("2.0", here, Support::Supported, StepStatus::Failed, prior),
    ];
    for (schema, precondition, support, status, text) in rows {
        let support = |_: &str| support;
        let node = Node { platform: Platform::Linux, support: &support };
        let (outcomes, _) = drive(&preconditioned(schema, precondition), &node, &[]);
        assert_eq!(outcomes[0].status, status, "{schema} {precondition}");
        assert_eq!(format!("{}{}", outcomes[0].standard_output, outcomes[0].standard_error), text);
    }
}

#[test]
fn a_step_that_could_not_run_exits_by_on_failure_exit_only() {
    for (on_failure, second) in [("exit", StepStatus::Skipped), ("successAndExit", StepStatus::Success)] {
        let mut steps = steps(&[&format!("onFailure: {on_failure}"), ""]);
        steps[0].action = "acme:gone".into();
        let support = |action: &str| if action == "acme:gone" { Support::Unknown } else { Support::Supported };
        let results = [exit(0)];
        let runs = usize::from(second == StepStatus::Success);
        let (outcomes, _) = drive(&steps, &Node { platform: Platform::Linux, support: &support }, &results[..runs]);
        assert_eq!((outcomes[0].status, outcomes[1].status), (StepStatus::Failed, second));
    }
}

#[test]
fn a_code_for_reboot_runs_the_step_again_on_its_own_platform() {
    for (platform, code) in [(Platform::Linux, 194), (Platform::MacOS, 194), (Platform::Windows, 3010)] {
        let steps = steps(&["", ""]);
        let node = Node { platform, ..LINUX };
        let mut flow = Flow::new(&steps, &node);
        assert_eq!(flow.next(), Next::Run { index: 0 });
        assert_eq!(flow.finished(0, exit(code)), Some(Finished::RebootThenAgain));
        assert_eq!(flow.outcomes(), []);

        // After the reboot, from what the log kept.
        let mut flow = Flow::resume(&steps, &node, flow.outcomes().to_vec());
        assert_eq!(flow.next(), Next::Run { index: 0 });
        assert!(matches!(flow.finished(0, exit(0)), Some(Finished::Settled(_))));
        assert_eq!(flow.next(), Next::Run { index: 1 });
    }
    assert_eq!(one("", exit(3010)).status, StepStatus::Failed);
}

#[test]
fn an_agent_that_may_not_reboot_fails_the_step() {
    let mut flow = Flow::new(&steps(&[""]), &LINUX);
    flow.next();
    assert_eq!(flow.finished(0, exit(194)), Some(Finished::RebootThenAgain));
    let Some(Finished::Settled(outcome)) = flow.finished(0, ended(ResultStatus::Failed)) else { panic!() };
    assert_eq!((outcome.status, outcome.response_code), (StepStatus::Failed, 1));
}

#[test]
fn a_plugin_may_ask_to_reboot_and_proceed() {
    let mut flow = Flow::new(&steps(&["", ""]), &LINUX);
    flow.next();
    let result = StepResult { reboot: Reboot::ThenProceed, ..exit(0) };
    let Some(Finished::RebootThenProceed(outcome)) = flow.finished(0, result) else { panic!() };
    assert_eq!(outcome.status, StepStatus::Success);
    assert_eq!(flow.next(), Next::Run { index: 1 });
}

#[test]
fn a_result_counts_once_and_only_for_the_step_that_runs() {
    let mut flow = Flow::new(&steps(&["", ""]), &LINUX);
    assert_eq!(flow.finished(0, exit(0)), None);
    flow.next();
    assert_eq!(flow.next(), Next::Run { index: 0 });
    assert_eq!(flow.finished(1, exit(0)), None);
    assert!(flow.finished(0, exit(0)).is_some());
    assert_eq!(flow.finished(0, exit(1)), None);
    assert_eq!(flow.outcomes().len(), 1);
}

#[test]
fn after_a_cancel_the_running_step_reports_and_the_rest_does_not_run() {
    let mut flow = Flow::new(&steps(&["", "", "finallyStep: true"]), &LINUX);
    flow.next();
    flow.cancel();
    assert_eq!(flow.next(), Next::Run { index: 0 });
    flow.finished(0, ended(ResultStatus::Cancelled)).unwrap();
    for index in [1, 2] {
        let Next::Settled { index: settled, outcome } = flow.next() else { panic!() };
        assert_eq!((settled, outcome.status, outcome.response_code), (index, StepStatus::Cancelled, -1));
    }
    assert_eq!(flow.next(), Next::Done { status: StepStatus::Cancelled });
}

#[test]
fn a_cancelled_step_that_asks_to_reboot_and_run_again_is_cancelled() {
    let mut flow = Flow::new(&steps(&[""]), &LINUX);
    flow.next();
    flow.cancel();
    let Some(Finished::Settled(outcome)) = flow.finished(0, exit(194)) else { panic!() };
    assert_eq!((outcome.status, outcome.response_code), (StepStatus::Cancelled, 194));
}
