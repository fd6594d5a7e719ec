//! The agent's command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use muster_agent::host_url::HostUrl;
use muster_agent::hosts::Hosts;
use muster_agent::identity::{DataDir, Identity};
use muster_agent::log::Log;
use muster_agent::plugins::{self, Plugins};
use muster_agent::reboot::{EndProcess, Machine, REBOOT_EXIT_CODE, Rebooter, Refuse};
use muster_agent::register::{Activation, register};
use muster_agent::trust::Trust;
use muster_agent::{Agent, Ended, machine};
use muster_env::Env;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// The agent of Muster: does on this node what a host asks.
#[derive(Parser)]
#[command(name = "muster-agent", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Make this machine a node of a host.
    Register {
        #[command(flatten)]
        data: DataArgs,
        /// Where the host is: https://muster.example.com:8750
        #[arg(long)]
        host: HostUrl,
        #[command(flatten)]
        trust: TrustArgs,
        #[command(flatten)]
        activation: ActivationArgs,
    },
    /// Connect to the host and do what it asks, until told to stop.
    Run {
        #[command(flatten)]
        data: DataArgs,
        /// Where a host is, if not where this node was registered. It tells where the others are.
        #[arg(long)]
        host: Option<HostUrl>,
        #[command(flatten)]
        trust: TrustArgs,
        /// What to do when a step asks for a reboot.
        #[arg(long, value_enum, default_value = "refuse")]
        reboots: Reboots,
        /// Register first, if this machine is no node yet.
        #[arg(long, requires_all = ["host", "activation_id"])]
        register: bool,
        /// End when standard input ends: the program that started this one is gone then.
        #[arg(long)]
        until_input_ends: bool,
        /// A folder that no plugin reaches, whatever it was granted, beside the agent's own.
        #[arg(long, value_name = "FOLDER")]
        keep_plugins_from: Vec<PathBuf>,
        #[command(flatten)]
        activation: ActivationArgs,
    },
    /// Compile a plugin that was fetched. The agent calls it for itself.
    #[command(hide = true)]
    Compile {
        #[command(flatten)]
        data: DataArgs,
        digest: String,
    },
}

#[derive(Args)]
struct DataArgs {
    /// The agent's own folder: its key, its log, its plugins.
    #[arg(long, env = "MUSTER_AGENT_DATA_DIR", default_value = "/var/lib/muster-agent")]
    data_dir: PathBuf,
}

#[derive(Args)]
struct TrustArgs {
    /// Take for a host only who has a certificate of this authority, in PEM, and not who has one of those that the system trusts. It is
    /// kept with what this node was registered as, and pinned from then on.
    #[arg(long, value_name = "FILE.pem")]
    host_ca: Option<PathBuf>,
    /// Let plain HTTP go to other machines, which are not asked who they are then. All that is said can be read and altered on its way,
    /// unless something else encrypts.
    #[arg(long)]
    allow_plain_text: bool,
}

impl TrustArgs {
    /// What is given goes before what was pinned.
    fn trust(&self, pinned: Option<&str>) -> Result<Trust, String> {
        let given = self.host_ca.as_deref().map(|path| {
            std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
        });
        Trust::new(given.transpose()?.or_else(|| pinned.map(str::to_owned)), self.allow_plain_text)
    }
}

#[derive(Args)]
struct ActivationArgs {
    /// The activation's id.
    #[arg(long, required = false, default_value = "")]
    activation_id: String,
    /// The activation's code. An environment variable is not seen by other users of this machine, an argument is.
    #[arg(long, env = "MUSTER_ACTIVATION_CODE", hide_env_values = true, required = false, default_value = "")]
    activation_code: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Reboots {
    /// The step fails, and says why.
    Refuse,
    /// The machine is rebooted.
    Machine,
    /// The agent ends with code 194, and goes on when it is started again as if the machine had been rebooted.
    Exit,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("MUSTER_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(Cli::parse().verb).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("muster-agent: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(verb: Verb) -> Result<ExitCode, String> {
    let env = Env::system();
    match verb {
        Verb::Register { data, host, trust, activation } => {
            let data = DataDir::take(&data.data_dir)?;
            let identity = registered(&data, &env, &host, &trust.trust(None)?, activation).await?;
            println!("{}", identity.node_id);
            Ok(ExitCode::SUCCESS)
        }
        Verb::Run { data, host, trust, reboots, register, until_input_ends, keep_plugins_from, activation } => {
            // What daemons leave becomes a child of process 1, which has to take note of its end; the agent only waits for its
            // own, and each that it does not know would stay a zombie.
            if std::process::id() == 1 {
                return Err(
                    "it cannot be process 1 of a container; start it below an init: docker run --init".to_owned()
                );
            }
            let data = DataDir::take(&data.data_dir)?;
            let mut identity = match (data.identity()?, &host) {
                (Some(identity), _) => identity,
                (None, Some(host)) if register => {
                    registered(&data, &env, host, &trust.trust(None)?, activation).await?
                }
                (None, _) => {
                    return Err("this machine is no node yet; register it first, or run with --register".to_owned());
                }
            };
            let host = match host {
                Some(host) => host,
                None => identity.host.parse()?,
            };
            let trust = trust.trust(identity.authority.as_deref())?;
            host.check(&trust)?;
            if identity.authority.as_deref() != trust.pinned() {
                identity.authority = trust.pinned().map(str::to_owned);
                data.registered(&identity)?;
            }
            let own_folders = [data.path()].into_iter().chain(keep_plugins_from.iter().map(PathBuf::as_path));
            let own_folders = own_folders.map(real_path).collect::<Result<Vec<_>, _>>()?;
            let settings = plugins::Settings {
                folder: plugins_folder(data.path()),
                data_folder: data.path().to_owned(),
                own_folders,
                compiler: Some(
                    std::env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?,
                ),
                hosts: Hosts::new(host, trust),
                identity,
            };
            serve(&data, env, settings, reboots, until_input_ends).await
        }
        Verb::Compile { data, digest } => {
            // The agent holds the folder's lock while it waits for this.
            let identity = DataDir::look(&data.data_dir)?.ok_or("this machine is no node yet")?;
            plugins::compile(&plugins_folder(&data.data_dir), &identity.key, &digest)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn registered(
    data: &DataDir,
    env: &Env,
    host: &HostUrl,
    trust: &Trust,
    activation: ActivationArgs,
) -> Result<Identity, String> {
    let ActivationArgs { activation_id: id, activation_code: code } = activation;
    if id.is_empty() || code.is_empty() {
        return Err(
            "an activation is needed: --activation-id, and --activation-code or MUSTER_ACTIVATION_CODE".to_owned()
        );
    }
    register(data, env, host, trust, &Activation { id, code }, machine::look()).await
}

async fn serve(
    data: &DataDir,
    env: Env,
    settings: plugins::Settings,
    reboots: Reboots,
    until_input_ends: bool,
) -> Result<ExitCode, String> {
    let (hosts, identity) = (settings.hosts.clone(), settings.identity.clone());
    let plugins = Arc::new(Plugins::new(settings, env.clone())?);
    let rebooter: Arc<dyn Rebooter> = match reboots {
        Reboots::Refuse => Arc::new(Refuse),
        Reboots::Machine => Arc::new(Machine),
        Reboots::Exit => Arc::new(EndProcess::new(&env)),
    };
    let agent = Agent {
        hosts,
        identity,
        machine: machine::look(),
        platform: machine::PLATFORM,
        log: Log::open(&data.path().join("log.redb")).map_err(|error| error.to_string())?,
        executor: plugins.clone(),
        collector: Some(plugins),
        rebooter,
        env,
        connected: watch::Sender::new(false),
    };
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(|error| error.to_string())?;
    let shutdown = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            () = input_ended(until_input_ends) => {}
        }
        tracing::info!("stopping");
    };
    match agent.run(shutdown).await.map_err(|error| error.to_string())? {
        Ended::Shutdown => Ok(ExitCode::SUCCESS),
        Ended::Rebooting => Ok(ExitCode::from(u8::try_from(REBOOT_EXIT_CODE).unwrap_or(1))),
    }
}

/// Returns when standard input ends, or never if that means nothing.
async fn input_ended(means_something: bool) {
    if !means_something {
        return std::future::pending().await;
    }
    // On a thread of its own, which a blocking read may hold until the process ends.
    let (tell, told) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        let _ = tell.send(());
    });
    let _ = told.await;
}

/// Absolute and without links, as plugins' grants are.
fn real_path(folder: &Path) -> Result<String, String> {
    let fails = |why: String| format!("the folder {}: {why}", folder.display());
    let real = folder.canonicalize().map_err(|error| fails(error.to_string()))?;
    real.into_os_string().into_string().map_err(|_| fails("its path is not UTF-8".to_owned()))
}

fn plugins_folder(data: &Path) -> PathBuf {
    data.join("plugins")
}
