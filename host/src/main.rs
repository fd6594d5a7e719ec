//! The `muster` command: starts hosts, and does what a plugin's author needs.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, value_parser};
use muster_host::access::policy::is_account;
use muster_host::secrets::{HostKeyOptions, HostKeySource};
use muster_host::serve::ServeOptions;
use muster_host::store::BlobsUrl;
use muster_host::tls::{CertificateFiles, Transport};

/// Bytes of a URL that a host is found at.
const URL_BYTES: usize = 300;

/// A self-hosted Systems Manager for any fleet.
#[derive(Parser)]
#[command(name = "muster", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start a host and enrol this machine as its first node.
    Up(HostArgs),
    /// Start a host alone.
    Serve(HostArgs),
    /// Make, check and restore backups.
    ///
    /// A backup is the whole state of a host with its plugins, in one file that only its owner may read. Secrets in it are sealed, and it does
    /// not hold the host's key (`host.key`, or what --host-key names), without which no host starts on what is restored. Neither does it hold
    /// what agents keep on their nodes.
    #[command(subcommand)]
    Backup(BackupCommand),
    /// Check the state of a host.
    #[command(subcommand)]
    Store(StoreCommand),
    /// Make accounts, recover one, and ask why somebody may do something, at a host that runs.
    Admin(muster_host::admin::AdminCommand),
    /// Show who asked for what and what became of it, the newest first, at a host that runs.
    Audit(muster_host::audit::AuditCommand),
    /// Build, inspect, run and test plugins.
    #[command(subcommand)]
    Plugin(PluginCommand),
}

#[derive(Args)]
struct HostArgs {
    /// Where the host keeps its state; made if it is not there.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER")]
    data_dir: PathBuf,
    /// Keep the state in a database of PostgreSQL instead, which many hosts may share:
    /// `postgres://user:password@host/database?sslmode=verify-full`. Better given by the environment, since others see arguments.
    #[arg(long, value_name = "URL", env = "MUSTER_STORE", hide_env_values = true, conflicts_with = "ephemeral")]
    store: Option<String>,
    /// Connections to PostgreSQL, beside one that listens and one for signs of life.
    #[arg(long, default_value = "24", value_name = "COUNT", value_parser = value_parser!(u16).range(2..=1000))]
    store_connections: u16,
    /// Address and port to listen on. Beyond loopback it takes TLS, or --allow-plain-text.
    #[arg(long, default_value = "127.0.0.1:8750", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    #[command(flatten)]
    transport: TransportArgs,
    /// Where agents and other hosts find this host; if not given, where it listens. It is for hosts that share a store, behind whatever
    /// balances clients among them.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    advertise: Option<String>,
    /// The first account: 12 digits; random ones if not given. Only looked at on the first start.
    #[arg(long, value_name = "DIGITS", value_parser = account)]
    account: Option<String>,
    /// The region that nodes enrolled by this command belong to, and that the printed lines name.
    #[arg(long, default_value = "us-east-1", value_parser = region)]
    region: String,
    /// Keep large content, such as plugins, in a bucket of S3 or of a server like it, as many hosts on one store do; else it is in the data
    /// folder. Where the bucket's server is and who may use it is said by MUSTER_BLOBS_ENDPOINT, MUSTER_BLOBS_REGION,
    /// MUSTER_BLOBS_ACCESS_KEY_ID and MUSTER_BLOBS_SECRET_ACCESS_KEY in the environment, else as for AWS's own clients; AWS_ENDPOINT_URL,
    /// which points clients at Muster, is not looked at.
    #[arg(long, env = "MUSTER_BLOBS", value_name = "s3://BUCKET/PREFIX")]
    blobs: Option<BlobsUrl>,
    /// What secrets are sealed under: base64 of 32 bytes, as `openssl rand -base64 32` writes it, in a file that its owner alone may read, a
    /// variable of the environment, a pipe, or what a command prints (`file:PATH`, `env:NAME`, `fd:NUMBER`, `command:COMMAND`). If not given,
    /// it is the file `host.key` in the data folder, which the first start makes. Hosts on one store have the same. Keep a copy elsewhere: it
    /// is in no backup, and nothing opens secrets without it.
    #[arg(long, env = "MUSTER_HOST_KEY", hide_env_values = true, value_name = "SOURCE")]
    host_key: Option<HostKeySource>,
    /// A host key before or after that one, while it is replaced. First each host on the store is given the new one here, then
    /// the new one as --host-key and the old one here; the log says when the old one is needed no more.
    #[arg(long, value_name = "SOURCE")]
    previous_host_key: Vec<HostKeySource>,
    /// Keep everything in memory, for tests of code that uses these APIs; adds the operation that empties it.
    #[arg(long)]
    ephemeral: bool,
    /// How often nodes collect their inventory; at least 10.
    #[arg(long, default_value = "1800", value_name = "SECONDS", value_parser = value_parser!(u32).range(10..))]
    inventory_every: u32,
    /// What collectors of inventory are called with on every node, as a JSON object by their names:
    /// `{"muster:files": {"files": [{"Path": "/etc", "Pattern": ["*.conf"]}]}}`. A collector that needs inputs and is not in it does
    /// not run.
    #[arg(long, value_name = "FILE.json")]
    collector_inputs: Option<PathBuf>,
    /// How many requests a second accounts may make, as a JSON object by account (`*`: all but the first; empty: who does not sign) and then
    /// by any operation of a family (`*`: all): `{"*": {"ssm:GetParameter": 1000}, "111122223333": {"*": null}}`. Null is no bound. The
    /// first account has none where nothing is said of it, others have AWS's, or Muster's where AWS tells none.
    #[arg(long, value_name = "FILE.json")]
    rates: Option<PathBuf>,
    /// Tell metrics, in Prometheus' form at `/metrics`, to who sends the token in this file (`Authorization: Bearer …`). They are of all
    /// accounts, so without it they are told to nobody. A file that everyone on this machine may read is refused.
    #[arg(long, value_name = "FILE")]
    metrics_token_file: Option<PathBuf>,
}

#[derive(Args)]
struct TransportArgs {
    /// Speak TLS with a certificate of a development authority, which is made in the data folder (`tls/authority.pem`) for whoever has
    /// to know it: `muster-agent register --host-ca`, AWS_CA_BUNDLE. The certificate is for localhost, this machine's name, the address
    /// that is listened on and the one of --advertise. Hosts on one store have an authority each, so give them certificates instead.
    #[arg(long, conflicts_with_all = ["tls_certificate", "allow_plain_text"])]
    tls: bool,
    /// Speak TLS with this certificate, in PEM, and after it those between it and its authority's. When the file or the key's changes, new
    /// connections are shown the new one.
    #[arg(long, value_name = "FILE.pem", requires = "tls_key", conflicts_with = "allow_plain_text")]
    tls_certificate: Option<PathBuf>,
    /// The certificate's key, in PEM. A file that everyone on this machine may read is refused.
    #[arg(long, value_name = "FILE.pem", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
    /// The authority of that certificate, in PEM, where the system does not know it: for the agent of `muster up`, and for the printed
    /// lines.
    #[arg(long, value_name = "FILE.pem", requires = "tls_certificate")]
    tls_authority: Option<PathBuf>,
    /// Listen without TLS also where it is not this machine alone that can connect. All that is said can then be read and altered on its
    /// way, unless something else encrypts.
    #[arg(long)]
    allow_plain_text: bool,
}

#[derive(Subcommand)]
enum BackupCommand {
    /// Make a backup of a data folder, whether a host runs on it or not.
    ///
    /// It is one consistent state, the newest when the backup begins. A host that runs goes on; until its rows are written, which is
    /// before its blobs, its file grows by what is replaced.
    Create(muster_host::backup::CreateArgs),
    /// Read a backup to its end, and say whether it is whole.
    Verify {
        /// The backup; `-` for standard input.
        file: PathBuf,
    },
    /// Make a data folder of a backup.
    ///
    /// The folder may be there, but no state in it. A host that starts on it needs the host key of the one that the backup is of. A restore that did not end leaves a folder on which no host starts; another
    /// restore into it begins anew.
    Restore(muster_host::backup::RestoreArgs),
}

#[derive(Subcommand)]
enum StoreCommand {
    /// Read all records and indexes, and say whether they are as they were written.
    Verify(muster_host::store_command::VerifyArgs),
}

#[derive(Subcommand)]
enum PluginCommand {
    /// Build the plugin in a folder: one component with its manifest inside.
    Build {
        /// The plugin's folder, with its Cargo.toml and plugin.toml.
        #[arg(default_value = ".")]
        folder: PathBuf,
        /// Where to write the component; by default `<publisher>-<name>-<version>.wasm` in the current folder.
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Show what a component is, needs and offers; it is granted nothing meanwhile.
    Inspect {
        /// The component.
        file: PathBuf,
    },
    /// Run what a plugin offers once, on this machine, without a host or a node.
    ///
    /// The call has what it has on a node or a host, within the grant, but: programs run as you, and only where the grant names you
    /// as their user (nobody checks who else may write the program, and a call that ends early kills them at once); values that the
    /// plugin keeps are gone with the call; events are shown on standard error, as is the log; facts, parameters and Muster's own
    /// operations cannot be had. Requests over HTTP are made, and folders are opened, as the grant says.
    ///
    /// What the plugin prints comes first, its answer follows as JSON on standard output. The exit code is 1 if the call failed, a
    /// step's own exit code is not 0, or a configuration is not valid.
    Run(muster_host::plugin_command::RunArgs),
    /// Replay recorded calls, and say where they differ.
    ///
    /// Each call is made again with nothing but its recording: no host, node, network, clock or randomness. What the plugin asks,
    /// in which order, and how it ends has to be as it was recorded, to the bit; the first line that is not is shown. The exit code is
    /// 1 if any recording is not replayed equal.
    Test {
        /// Recordings of `muster plugin run --record`, after the component if it is not the one that `muster plugin build` makes of the
        /// current folder.
        #[arg(required = true, value_name = "[FILE.wasm] RECORDING")]
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Up(args) => muster_host::up::run(args.into()),
        Command::Serve(args) => muster_host::serve::run(args.into()),
        Command::Backup(BackupCommand::Create(args)) => muster_host::backup::create(&args),
        Command::Backup(BackupCommand::Verify { file }) => muster_host::backup::verify(&file),
        Command::Backup(BackupCommand::Restore(args)) => muster_host::backup::restore(&args),
        Command::Store(StoreCommand::Verify(args)) => muster_host::store_command::verify(&args),
        Command::Admin(command) => muster_host::admin::run(command),
        Command::Audit(command) => muster_host::audit::run(command),
        Command::Plugin(PluginCommand::Build { folder, out }) => muster_host::plugin_command::build(&folder, out),
        Command::Plugin(PluginCommand::Inspect { file }) => muster_host::plugin_command::inspect(&file),
        Command::Plugin(PluginCommand::Run(args)) => muster_host::plugin_command::run(&args),
        Command::Plugin(PluginCommand::Test { files }) => muster_host::plugin_command::test(&files),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("muster: {problem}");
            ExitCode::FAILURE
        }
    }
}

impl From<HostArgs> for ServeOptions {
    fn from(args: HostArgs) -> Self {
        Self {
            data_dir: args.data_dir,
            store: args.store,
            store_connections: usize::from(args.store_connections),
            listen: args.listen,
            transport: args.transport.into(),
            advertise: args.advertise,
            account: args.account,
            region: args.region,
            blobs: args.blobs,
            ephemeral: args.ephemeral,
            inventory_every_seconds: args.inventory_every,
            collector_inputs: args.collector_inputs,
            rates: args.rates,
            host_key: HostKeyOptions { current: args.host_key, previous: args.previous_host_key },
            metrics_token: args.metrics_token_file,
        }
    }
}

impl From<TransportArgs> for Transport {
    fn from(args: TransportArgs) -> Self {
        match (args.tls_certificate, args.tls_key) {
            _ if args.tls => Self::Development,
            (Some(certificate), Some(key)) => {
                Self::Files(CertificateFiles { certificate, key, authority: args.tls_authority })
            }
            _ => Self::Plain { beyond_loopback: args.allow_plain_text },
        }
    }
}

fn account(text: &str) -> Result<String, String> {
    if is_account(text) { Ok(text.to_owned()) } else { Err("an account is 12 digits".to_owned()) }
}

fn base_url(text: &str) -> Result<String, String> {
    let url: axum::http::Uri = text.parse().map_err(|error| format!("it is no URL: {error}"))?;
    let fits = matches!(url.scheme_str(), Some("http" | "https"))
        && url.authority().is_some_and(|authority| !authority.as_str().contains('@'))
        && url.path() == "/"
        && url.query().is_none();
    if fits && text.len() <= URL_BYTES {
        // As browsers and clients write it: without the port that the scheme has anyway.
        let port = if url.scheme_str() == Some("https") { ":443" } else { ":80" };
        let text = text.trim_end_matches('/');
        Ok(text.strip_suffix(port).unwrap_or(text).to_ascii_lowercase())
    } else {
        Err(format!("it is like https://host-1.example.com:8750: no path, no user, {URL_BYTES} bytes at most"))
    }
}

fn region(text: &str) -> Result<String, String> {
    let fits = (3..=32).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.starts_with(|c: char| c.is_ascii_lowercase());
    if fits {
        Ok(text.to_owned())
    } else {
        Err("a region is like us-east-1: lower-case letters, digits, hyphens".to_owned())
    }
}
