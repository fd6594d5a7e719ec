//! `muster audit`: the trail of all accounts, for who owns the data folder.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use muster_env::Env;
use muster_package::plain;
use muster_types::Timestamp;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader};

use super::lookup::{Asked, Line, Order, Query};
use crate::admin::ask_for_audit;

/// What `muster audit` is asked for.
#[derive(clap::Args)]
pub struct AuditCommand {
    /// The data folder of the host, which runs.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER", global = true)]
    data_dir: PathBuf,
    #[command(subcommand)]
    export: Option<Export>,
    #[command(flatten)]
    wanted: Wanted,
    /// At most so many, the newest.
    #[arg(long, default_value = "50", value_name = "COUNT")]
    limit: u64,
    /// Print all that is known of each as a line of JSON.
    #[arg(long)]
    json: bool,
}

#[derive(clap::Subcommand)]
enum Export {
    /// Print all requests as lines of JSON, the oldest first; those that were recorded while it runs may be missing.
    Export(Wanted),
}

#[derive(clap::Args)]
struct Wanted {
    /// Of this account: 12 digits, or '' for requests that nobody proved to be theirs. Of all if not given.
    #[arg(long, value_name = "DIGITS")]
    account: Option<String>,
    /// By the ARN of a principal, or the name of a user or of a role's session; `muster:owner` is the owner of the host.
    #[arg(long, value_name = "ARN|NAME")]
    principal: Option<String>,
    /// For an operation: `ssm:PutParameter`, or `PutParameter`.
    #[arg(long)]
    operation: Option<String>,
    /// That asked for permission to this ARN.
    #[arg(long, value_name = "ARN")]
    resource: Option<String>,
    /// By this access key.
    #[arg(long, value_name = "ID")]
    access_key: Option<String>,
    /// With this id.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
    /// That became this.
    #[arg(long)]
    outcome: Option<Became>,
    /// From this moment on: `2026-01-31T12:00:00Z`, or how long ago: `30s`, `15m`, `2h`, `7d`.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    since: Option<u64>,
    /// Until this moment, likewise.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    until: Option<u64>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Became {
    Denied,
    Failed,
    Succeeded,
}

fn moment(text: &str) -> Result<u64, String> {
    let wrong = || "a time is like 2026-01-31T12:00:00Z, or how long ago like 30s, 15m, 2h, 7d".to_owned();
    if let Some(at) = Timestamp::parse(text) {
        return u64::try_from(at.0).map_err(|_| wrong());
    }
    let unit = text.chars().next_back().ok_or_else(wrong)?;
    let seconds: u64 = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return Err(wrong()),
    };
    let count: u64 = text.strip_suffix(unit).and_then(|count| count.parse().ok()).ok_or_else(wrong)?;
    Ok(Env::system().now_millis().saturating_sub(count.saturating_mul(seconds * 1_000)))
}

impl Wanted {
    fn asked(self, order: Order, limit: Option<u64>) -> Asked {
        let outcome = self.outcome.map(|outcome| match outcome {
            Became::Denied => "Denied",
            Became::Failed => "Failed",
            Became::Succeeded => "Succeeded",
        });
        let query = Query {
            principal: self.principal,
            operation: self.operation,
            resource: self.resource,
            access_key_id: self.access_key,
            request_id: self.request_id,
            outcome: outcome.map(str::to_owned),
            since_millis: self.since,
            until_millis: self.until,
        };
        Asked { account: self.account, query, order, limit }
    }
}

/// Asks the host and prints what it answers.
///
/// # Errors
/// One sentence.
pub fn run(command: AuditCommand) -> Result<(), String> {
    let AuditCommand { data_dir, export, wanted, limit, json } = command;
    let (asked, json) = match export {
        Some(Export::Export(wanted)) => (wanted.asked(Order::OldestFirst, None), true),
        None => (wanted.asked(Order::NewestFirst, Some(limit)), json),
    };
    crate::serve::runtime()?.block_on(async {
        let stream = ask_for_audit(&data_dir, asked).await?;
        let mut lines = BufReader::new(stream).lines();
        let mut out = BufWriter::new(std::io::stdout().lock());
        let cut_off = || "the host did not tell all of it; its log tells why".to_owned();
        loop {
            let line = lines.next_line().await.map_err(|error| format!("the host did not answer: {error}"))?;
            let line = serde_json::from_str(&line.ok_or_else(cut_off)?).map_err(|_| cut_off())?;
            let written = match line {
                Line::Event(event) if json => writeln!(out, "{event}"),
                Line::Event(event) => writeln!(out, "{}", shown(&event)),
                Line::End(_) => return out.flush().map_err(|error| error.to_string()),
                Line::Error(why) => return Err(why),
            };
            written.map_err(|error| error.to_string())?;
        }
    })
}

/// A line for people: when, who, what, what became of it, of which resource. Clients choose much of it, so that nothing of it moves a cursor.
fn shown(event: &Value) -> String {
    let text = |name: &str| plain(event[name].as_str().unwrap_or_default());
    let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
    let time = text("EventTime");
    if let Some(count) = event["LeftOut"].as_i64() {
        return format!(
            "{time}  {}  {count} requests were too many to be recorded",
            or(text("AccountId"), "strangers")
        );
    }
    let principal = or(text("Principal"), "nobody");
    let operation = or(text("Operation"), "an unknown operation");
    let code = text("ErrorCode");
    let denied_by = text("DeniedBy");
    let outcome = match (event["Outcome"].as_str(), denied_by.as_str()) {
        (Some("Succeeded"), _) => "succeeded".to_owned(),
        (Some("Denied"), "") => format!("denied ({code})"),
        (Some("Denied"), by) => format!("denied by its {by} policies ({code})"),
        _ => format!("failed ({code})"),
    };
    let resources = event["Resources"].as_array().map(Vec::as_slice).unwrap_or_default();
    let first = resources.first().and_then(Value::as_str).map(plain).unwrap_or_default();
    let more = match resources.len() {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    format!("{time}  {principal}  {operation}  {outcome}  {first}{more}").trim_end().to_owned()
}
