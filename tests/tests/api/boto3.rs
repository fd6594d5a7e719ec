use std::process::Command;

use muster_tests::repository;

use crate::host::InProcess;

/// boto3 as it comes from the package registry, told nothing but where the host is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn boto3_keeps_its_parameters_here() {
    let host = InProcess::start().await;
    let python = std::env::var_os("MUSTER_TEST_PYTHON")
        .map_or_else(|| repository().join(".venv/bin/python"), std::path::PathBuf::from);
    let mut command = Command::new(python);
    command
        .arg(repository().join("tests/python/parameters.py"))
        .env("AWS_ENDPOINT_URL", format!("http://{}", host.address))
        .env("AWS_ACCESS_KEY_ID", &host.access_key_id)
        .env("AWS_SECRET_ACCESS_KEY", &host.secret_access_key)
        .env("AWS_DEFAULT_REGION", "eu-west-1")
        .env("AWS_CONFIG_FILE", "/dev/null");
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap();
    let output = output.expect("no Python with boto3: run `make test`");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
}
