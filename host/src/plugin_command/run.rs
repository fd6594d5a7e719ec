//! `muster plugin run`: one call of what a plugin offers, on this machine alone.

use std::fs::{OpenOptions, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use muster_env::Env;
use muster_package::{COMPONENT_BYTES, Effective, Grant, Manifest, Offer, Offers, effective, plain};
use muster_runtime::{
    Call, CallFailure, CancellationToken, Config, Configuration, Inventory, Outcome, Plugin, Problem, Progress,
    RECORDING_BYTES, Reboot, Recorder, Runtime,
};
use serde_json::{Value, json};

use super::machine::Machine;
use super::read;
use crate::{plugins, serve};

/// Largest grant and largest configuration in bytes.
const GRANT_BYTES: usize = 1 << 20;
const CONFIGURATION_BYTES: usize = 4 << 20;
/// Recordings are read and written by their owner alone.
const MODE: u32 = 0o600;
/// What nodes and hosts say of themselves is made up.
const ACCOUNT: &str = "000000000000";
const REGION: &str = "us-east-1";
const NODE: &str = "mi-00000000000000000";

/// What to run.
#[derive(Args)]
pub struct RunArgs {
    /// The component.
    #[arg(value_name = "FILE.wasm")]
    file: PathBuf,
    /// Which of its offers: `acme:restartService`. Needed where it has several.
    #[arg(long, value_name = "NAME")]
    offer: Option<String>,
    /// The inputs, checked against the offer's schema.
    #[arg(long, value_name = "JSON", default_value = "{}")]
    input: String,
    /// What it may do, in the forms of `plugin.toml` without `needs.` and reasons; a program names its user as well. Nothing is
    /// granted otherwise, and a plugin whose needs are not covered does not run, as on a node.
    #[arg(long, value_name = "grants.toml")]
    grant: Option<PathBuf>,
    /// For a validator: what it checks.
    #[arg(long, value_name = "FILE")]
    configuration: Option<PathBuf>,
    /// The type of that.
    #[arg(long, value_name = "TYPE", default_value = "application/json", requires = "configuration")]
    content_type: String,
    /// For an action that waits: the state that it gave.
    #[arg(long, value_name = "JSON")]
    state: Option<String>,
    /// How long the call may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=172_800))]
    timeout_seconds: u64,
    /// Write what the call asked and was answered into this file, for `muster plugin test`. It holds inputs, outputs and all between.
    #[arg(long, value_name = "FILE.jsonl")]
    record: Option<PathBuf>,
}

/// Runs an offer, and shows its answer as JSON on standard output, after what the plugin itself printed.
///
/// # Errors
/// One sentence: why it could not be run, how it failed, or why its recording is not whole.
pub fn run(args: &RunArgs) -> Result<(), String> {
    let component = read(&args.file, COMPONENT_BYTES, "a plugin")?;
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", args.file.display());
    // All that can be said at once is said before the component is compiled, which takes a while.
    let inspection = muster_package::read(&component).map_err(|error| at(&error))?;
    let granted = granted(args.grant.as_deref(), &inspection.manifest)?;
    let input = serde_json::from_str(&args.input).map_err(|error| format!("the input is not JSON: {error}"))?;
    if args.record.is_some() && !granted.folders().is_empty() {
        return Err(
            "a call with folders cannot be recorded: what is read and written there is no part of a recording".into()
        );
    }
    let runtime = Runtime::new(Config::default(), Env::system()).map_err(|error| error.to_string())?;
    let plugin = runtime.load(&component).map_err(|error| at(&error))?;
    serve::runtime()?.block_on(async {
        let offers = runtime.describe(&plugin).await.map_err(|failure| at(&plain(&failure.to_string())))?;
        let offer = chosen(offers, args.offer.as_deref()).map_err(|why| at(&why))?;
        check(&offer, &input)?;
        let recorder = Recorder::new(RECORDING_BYTES);
        if let Some(grant) = &args.grant {
            recorder.grant(&String::from_utf8_lossy(&read(grant, GRANT_BYTES, "a grant")?));
        }
        let runtime = if args.record.is_some() { runtime.recorded_by(&recorder) } else { runtime };
        let answer = answer(&runtime, &plugin, &offer, args, granted).await?;
        let kept = args.record.as_ref().map_or(Ok(()), |file| keep(file, &recorder));
        let failed = match answer {
            Ok((answer, failed)) => {
                println!("{answer:#}");
                failed
            }
            Err(failure) => Some(plain(&failure.to_string())),
        };
        match (failed, kept) {
            (None, kept) => kept,
            (Some(failed), Ok(())) => Err(failed),
            (Some(failed), Err(lost)) => Err(format!("{failed}; and {lost}")),
        }
    })
}

/// Manifest ∩ grant, if it covers what the plugin needs.
fn granted(file: Option<&Path>, manifest: &Manifest) -> Result<Arc<Effective>, String> {
    let grant = match file {
        Some(file) => {
            let text = read(file, GRANT_BYTES, "a grant")?;
            let grant: Grant = toml::from_slice(&text).map_err(|error| format!("{}: {error}", file.display()))?;
            grant.check_patterns().map_err(|error| format!("{}: {error}", file.display()))?;
            grant
        }
        None => Grant::default(),
    };
    if let Err(missing) = grant.covers(manifest) {
        return Err(format!("{}: write it into a file, and name that with `--grant`", plain(&missing.to_string())));
    }
    Ok(Arc::new(effective(manifest, &grant)))
}

fn chosen(offers: Offers, name: Option<&str>) -> Result<Offer, String> {
    let names = |offers: &[Offer]| offers.iter().map(|offer| plain(offer.name.as_str())).collect::<Vec<_>>().join(", ");
    let mut offers = offers.offers;
    match name {
        Some(name) => match offers.iter().position(|offer| offer.name.as_str() == name) {
            Some(place) => Ok(offers.swap_remove(place)),
            None => Err(format!("it does not offer {name}, but {}", names(&offers))),
        },
        None if offers.len() > 1 => Err(format!("it has several offers, so `--offer` says which: {}", names(&offers))),
        None => offers.pop().ok_or_else(|| "it offers nothing".to_owned()),
    }
}

fn check(offer: &Offer, input: &Value) -> Result<(), String> {
    let Some(schema) = &offer.inputs else { return Ok(()) };
    let validator = plugins::schema::validator(&Value::from(schema.clone())).map_err(|error| plain(&error))?;
    validator.validate(input).map_err(|error| {
        let place = error.instance_path().as_str();
        let place = if place.is_empty() { "the input".to_owned() } else { format!("the input at {place}") };
        plain(&format!("{place} cannot be so: {error}"))
    })
}

type Answer = Result<(Value, Option<String>), CallFailure>;

/// Makes the call: its answer as JSON, and why that is no success.
async fn answer(
    runtime: &Runtime,
    plugin: &Plugin,
    offer: &Offer,
    args: &RunArgs,
    granted: Arc<Effective>,
) -> Result<Answer, String> {
    let env = Env::system();
    let folder = tempfile::tempdir().map_err(|error| format!("the call's folder cannot be made: {error}"))?;
    let is_on_node = matches!(offer.kind.as_str(), "step" | "collector");
    let call = Call {
        name: offer.name.as_str().to_owned(),
        inputs: args.input.clone(),
        account: ACCOUNT.to_owned(),
        region: REGION.to_owned(),
        run_id: env.uuid().to_string(),
        call_id: env.uuid().to_string(),
        attempt: 1,
        node_id: is_on_node.then(|| NODE.to_owned()),
        folder: is_on_node.then(|| folder.path().display().to_string()),
        timeout: Duration::from_secs(args.timeout_seconds),
    };
    let machine = Arc::new(Machine::default());
    let cancel = CancellationToken::new();
    let stopped = serve::stopped()?;
    let cancelling = tokio::spawn({
        let cancel = cancel.clone();
        async move {
            stopped.await;
            cancel.cancel();
        }
    });
    let answer = match offer.kind.as_str() {
        "step" => runtime.run_step(plugin, call, granted, machine, cancel).await.map(outcome),
        "collector" => runtime.collect(plugin, call, granted, machine, cancel).await.map(inventory),
        "validator" => {
            let file = args.configuration.as_ref().ok_or("a validator needs `--configuration`")?;
            let content = read(file, CONFIGURATION_BYTES, "a configuration")?;
            let configuration = Configuration { content, content_type: args.content_type.clone() };
            runtime.validate(plugin, call, configuration, granted, machine, cancel).await.map(problems)
        }
        "action" => runtime.run_action(plugin, call, args.state.clone(), granted, machine, cancel).await.map(progress),
        kind => return Err(format!("this Muster does not run what is offered as {}", plain(kind))),
    };
    cancelling.abort();
    Ok(answer)
}

fn outcome(Outcome { exit_code, reboot, finish, outputs }: Outcome) -> (Value, Option<String>) {
    let reboot = match reboot {
        Reboot::No => "no",
        Reboot::ThenProceed => "then proceed",
        Reboot::ThenAgain => "then again",
    };
    let failed = (exit_code != 0).then(|| format!("the step ended with exit code {exit_code}"));
    (json!({ "exitCode": exit_code, "reboot": reboot, "finish": finish, "outputs": outputs }), failed)
}

fn inventory(inventories: Vec<Inventory>) -> (Value, Option<String>) {
    let entry = |entry: Vec<(String, String)>| -> Value {
        entry.into_iter().map(|(name, value)| (name, Value::String(value))).collect()
    };
    let inventory = |Inventory { type_name, schema_version, entries }: Inventory| {
        let entries: Vec<Value> = entries.into_iter().map(entry).collect();
        json!({ "typeName": type_name, "schemaVersion": schema_version, "entries": entries })
    };
    (inventories.into_iter().map(inventory).collect(), None)
}

fn problems(problems: Vec<Problem>) -> (Value, Option<String>) {
    let failed = (!problems.is_empty()).then(|| "the configuration is not valid".to_owned());
    let problem = |Problem { place, message, keyword }: Problem| json!({ "place": place, "message": message, "keyword": keyword });
    (problems.into_iter().map(problem).collect(), failed)
}

fn progress(progress: Progress) -> (Value, Option<String>) {
    let progress = match progress {
        Progress::Done(outputs) => json!({ "done": outputs }),
        Progress::Again { after, state } => json!({ "again": { "afterSeconds": after.as_secs(), "state": state } }),
    };
    (progress, None)
}

/// Writes the recording, for its owner's eyes: all that the call was given is in it.
fn keep(file: &Path, recorder: &Recorder) -> Result<(), String> {
    let at = |error: std::io::Error| format!("{}: {error}", file.display());
    let mut out = OpenOptions::new().write(true).create(true).truncate(true).mode(MODE).open(file).map_err(at)?;
    // It may have been there, with another mode.
    out.set_permissions(Permissions::from_mode(MODE)).map_err(at)?;
    out.write_all(recorder.text().as_bytes()).map_err(at)?;
    match recorder.cut() {
        None => Ok(()),
        Some(why) => Err(format!("{} cannot be replayed: {why}", file.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_its_owner_s_alone_even_in_a_file_that_was_everybody_s() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["new", "old"] {
            let file = folder.path().join(name);
            if name == "old" {
                std::fs::write(&file, "what was there").unwrap();
                std::fs::set_permissions(&file, Permissions::from_mode(0o644)).unwrap();
            }
            keep(&file, &Recorder::new(RECORDING_BYTES)).unwrap();
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
            assert_eq!(std::fs::read_to_string(&file).unwrap(), "", "{name}");
        }
    }
}
