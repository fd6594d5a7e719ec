//! The command line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::explain::Question;
use super::socket::{Request, ask};

/// What `muster admin` is asked for.
#[derive(clap::Args)]
pub struct AdminCommand {
    /// The data folder of the host, which runs.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER", global = true)]
    data_dir: PathBuf,
    #[command(subcommand)]
    asked: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// List the accounts.
    Accounts,
    /// Make an account with an administrator, whose key is printed this once.
    CreateAccount {
        /// 12 digits; random ones if not given.
        #[arg(value_name = "DIGITS")]
        account: Option<String>,
    },
    /// Give the administrator of an account a new key and the right to do everything again; the user's keys before it end.
    RecoverAccount {
        /// 12 digits.
        #[arg(value_name = "DIGITS")]
        account: String,
    },
    /// Print a link by which somebody signs in at a browser, once and within ten minutes; the session has twelve hours at most.
    SignIn {
        /// The ARN of a user or a role, or a user's name.
        #[arg(value_name = "ARN|USER")]
        principal: String,
        /// The account that a name is in; the host's first if not given.
        #[arg(long, value_name = "DIGITS")]
        account: Option<String>,
    },
    /// Show whether somebody may do something, and the statements that decide.
    ///
    /// The resource's own tags and policies are looked up. What only a request can say, such as tags that it brings, is given as context:
    /// `--context aws:RequestTag/team=web`. A key that is given stands in the place of one that is known.
    Explain {
        /// The ARN of a user, a role, or a role's session.
        principal: String,
        /// As in `ssm:GetParameter`.
        action: String,
        /// Its ARN; `*` for actions that have none.
        resource: String,
        /// A condition key and its value; again for another value.
        #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
        context: Vec<(String, String)>,
        /// Print all as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Filter the log of the host that runs, until it ends: `info`, `muster_host::api=debug`.
    Log {
        /// As in MUSTER_LOG.
        filter: String,
    },
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("a condition key and its value are KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

/// Asks the host and prints what it answers.
///
/// # Errors
/// One sentence; also where somebody may not do what is asked about.
pub fn run(command: AdminCommand) -> Result<(), String> {
    let AdminCommand { data_dir, asked } = command;
    let as_json = matches!(asked, What::Explain { json: true, .. });
    let request = match asked {
        What::Accounts => Request::Accounts,
        What::CreateAccount { account } => Request::CreateAccount { account },
        What::RecoverAccount { account } => Request::RecoverAccount { account },
        What::SignIn { principal, account } => Request::SignIn { principal, account },
        What::Explain { principal, action, resource, context, .. } => {
            let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (key, value) in context {
                keys.entry(key).or_default().push(value);
            }
            Request::Explain(Question { principal, action, resource, context: keys })
        }
        What::Log { filter } => Request::Log { filter },
    };
    let answer = crate::serve::runtime()?.block_on(ask(&data_dir, &request))?;
    match request {
        Request::Accounts => {
            for account in answer.as_array().into_iter().flatten() {
                println!("{}  {}", text(account, "account"), text(account, "alias"));
            }
        }
        Request::CreateAccount { .. } | Request::RecoverAccount { .. } => {
            // As AWS's shared credentials, so that it can go into a file.
            println!("[{}]", text(&answer, "account"));
            println!("aws_access_key_id = {}", text(&answer, "access_key_id"));
            println!("aws_secret_access_key = {}", text(&answer, "secret_access_key"));
        }
        Request::SignIn { .. } => println!("{}", text(&answer, "url")),
        Request::Explain(_) if as_json => println!("{answer:#}"),
        Request::Explain(_) => return explained(&answer),
        Request::Log { .. } => println!("the log is filtered by {}", answer.as_str().unwrap_or_default()),
        Request::Backup { .. } | Request::Audit(_) => {}
    }
    Ok(())
}

/// The sentence, what matched, and what nearly did.
fn explained(answer: &Value) -> Result<(), String> {
    let statements = || answer["statements"].as_array().into_iter().flatten();
    let line = |statement: &Value| {
        let [effect, kind] = ["effect", "kind"].map(|name| text(statement, name));
        let [policy, name] = ["policy", "statement"].map(|name| text(statement, name));
        format!("  {effect} ({kind}): statement {name} of {policy}")
    };
    println!("{}", text(answer, "why"));
    for statement in statements().filter(|statement| statement["missed"].is_null()) {
        println!("{}", line(statement));
    }
    let nearly = |statement: &&Value| !statement["missed"].is_null() && statement["missed"] != "its actions";
    for statement in statements().filter(nearly) {
        println!("{}: not matched by {}", line(statement), text(statement, "missed"));
    }
    if answer["allowed"] == true { Ok(()) } else { Err("it is denied".to_owned()) }
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}
