//! The main job, asked for by unmodified clients of the real binaries.

use muster_tests::{Muster, plugins};

#[test]
fn boto3_runs_a_document_whose_steps_are_a_bundled_and_a_strangers_plugin() {
    let scratch = tempfile::tempdir().unwrap();
    let (first, second) = (scratch.path().join("first.wasm"), scratch.path().join("second.wasm"));
    plugins::build("plugins/examples/disk-usage", &first);
    plugins::build_second_disk_usage(scratch.path(), &second);
    let muster = Muster::start("up", &[]);
    let user = std::process::Command::new("id").arg("-un").output().unwrap().stdout;
    let user = String::from_utf8(user).unwrap();
    let models = plugins::models(scratch.path());
    let arguments = [first.to_str().unwrap(), models.to_str().unwrap(), second.to_str().unwrap(), user.trim()];
    muster.python("main_job.py", &arguments);
}

#[test]
fn the_aws_cli_puts_and_gets_a_parameter_and_runs_a_script() {
    let muster = Muster::start("up", &[]);
    muster.aws(&["ssm", "put-parameter", "--name", "/demo/greeting", "--type", "String", "--value", "hello"]);
    let value = muster.aws(&[
        "ssm",
        "get-parameter",
        "--name",
        "/demo/greeting",
        "--query",
        "Parameter.Value",
        "--output",
        "text",
    ]);
    assert_eq!(value, "hello\n");

    let query = ["--query", "InstanceInformationList[0].InstanceId", "--output", "text"];
    let node = muster.aws(&[&["ssm", "describe-instance-information"], &query[..]].concat());
    let node = node.trim();
    let document = muster.data_dir.join("hello.yaml");
    let text = "schemaVersion: '2.2'\nparameters:\n  who:\n    type: String\nmainSteps:\n- action: aws:runShellScript\n  \
                name: hello\n  inputs:\n    runCommand:\n    - echo hello {{ who }}\n";
    std::fs::write(&document, text).unwrap();
    let content = format!("file://{}", document.display());
    let create =
        ["ssm", "create-document", "--name", "hello", "--document-type", "Command", "--document-format", "YAML"];
    muster.aws(&[&create[..], &["--content", &content]].concat());
    let send = ["ssm", "send-command", "--document-name", "hello", "--instance-ids", node, "--parameters", "who=world"];
    let command = muster.aws(&[&send[..], &["--query", "Command.CommandId", "--output", "text"]].concat());
    let command = command.trim();
    muster.aws(&["ssm", "wait", "command-executed", "--command-id", command, "--instance-id", node]);
    let get = ["ssm", "get-command-invocation", "--command-id", command, "--instance-id", node];
    let output = muster.aws(&[&get[..], &["--query", "StandardOutputContent", "--output", "text"]].concat());
    assert_eq!(output.trim(), "hello world");
}

#[test]
fn a_second_start_takes_up_the_same_state() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().join("data");
    let mut first = Muster::start_in(&data_dir, "up", &[], &[]).unwrap();
    first.aws(&["ssm", "put-parameter", "--name", "/kept", "--type", "String", "--value", "still here"]);
    let nodes =
        ["ssm", "describe-instance-information", "--query", "InstanceInformationList[].[InstanceId,PingStatus]"];
    let before = first.aws(&nodes);
    assert_eq!(first.stop(), Some(0), "Ctrl-C ends it cleanly");
    // Half of an upload, which a host left when it was killed.
    std::fs::write(data_dir.join("upload-left"), "half").unwrap();

    let second = Muster::start_in(&data_dir, "up", &[], &[]).unwrap();
    assert_eq!(second.aws(&nodes), before);
    assert!(before.contains("Online"), "{before}");
    assert!(!second.greeting.contains("may run anything"), "told once: {}", second.greeting);
    let get = ["ssm", "get-parameter", "--name", "/kept", "--query", "Parameter.Value", "--output", "text"];
    assert_eq!(second.aws(&get), "still here\n");
    assert!(!data_dir.join("upload-left").exists());
}
