use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use muster_host::api::ApiOptions;
use muster_host::operation::{Ctx, Registry, Resource, Result};
use muster_host::store;
use muster_tests::repository;
use muster_types::ssm::{SendCommandRequest, SendCommandResult};

use crate::host::InProcess;

/// boto3 as it comes from the package registry, told nothing but where the host is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn boto3_keeps_its_parameters_here() {
    run(&InProcess::start().await, "parameters.py").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn boto3_signs_what_is_accepted_in_every_form() {
    run(&InProcess::start().await, "signatures.py").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn boto3_does_not_send_again_what_may_have_been_done() {
    let sent = Arc::new(AtomicU32::new(0));
    let sending = {
        let sent = Arc::clone(&sent);
        move |_: Ctx, _: SendCommandRequest| {
            sent.fetch_add(1, Ordering::Relaxed);
            async { Result::<SendCommandResult>::Err(store::Error::Unknown("it was cut".into()).into()) }
        }
    };
    let mut registry = Registry::new();
    registry.operation(sending).touches(async |_, _| Ok(vec![Resource::any()]));
    // Once in each of its modes.
    run(&InProcess::with(registry, ApiOptions::default()).await, "unknown.py").await;
    assert_eq!(sent.load(Ordering::Relaxed), 3);
}

async fn run(host: &InProcess, script: &str) {
    let python = std::env::var_os("MUSTER_TEST_PYTHON")
        .map_or_else(|| repository().join(".venv/bin/python"), std::path::PathBuf::from);
    let mut command = Command::new(python);
    command
        .arg(repository().join("tests/python").join(script))
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
