//! The `muster` command: starts hosts, builds and inspects plugins.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, value_parser};
use muster_host::serve::ServeOptions;

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
    /// Build and inspect plugins.
    #[command(subcommand)]
    Plugin(PluginCommand),
}

#[derive(Args)]
struct HostArgs {
    /// Where the host keeps its state; made if it is not there.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER")]
    data_dir: PathBuf,
    /// Address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8750", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    /// The first account: 12 digits; random ones if not given. Only looked at on the first start.
    #[arg(long, value_name = "DIGITS", value_parser = account)]
    account: Option<String>,
    /// The region that nodes enrolled by this command belong to, and that the printed lines name.
    #[arg(long, default_value = "us-east-1", value_parser = region)]
    region: String,
    /// Keep everything in memory, for tests of code that uses these APIs; adds the operation that empties it.
    #[arg(long)]
    ephemeral: bool,
    /// How often nodes collect their inventory; at least 10.
    #[arg(long, default_value = "1800", value_name = "SECONDS", value_parser = value_parser!(u32).range(10..))]
    inventory_every: u32,
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
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Up(args) => muster_host::up::run(args.into()),
        Command::Serve(args) => muster_host::serve::run(args.into()),
        Command::Plugin(PluginCommand::Build { folder, out }) => muster_host::plugin_command::build(&folder, out),
        Command::Plugin(PluginCommand::Inspect { file }) => muster_host::plugin_command::inspect(&file),
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
            listen: args.listen,
            account: args.account,
            region: args.region,
            ephemeral: args.ephemeral,
            inventory_every_seconds: args.inventory_every,
        }
    }
}

fn account(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("an account is 12 digits".to_owned())
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
