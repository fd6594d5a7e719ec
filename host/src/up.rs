//! `muster up`: a host, and this machine as its first node.
//!
//! The node is an ordinary one: `muster-agent`, a process of its own, enrolled by an activation like any other. What is
//! special is only what it is granted at the first start: the bundled plugins, as the user who started it.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use muster_types::ssm::CreateActivationRequest;
use tokio::process::{Child, ChildStdin, Command};

use crate::operation::Host;
use crate::own_node;
use crate::serve::{self, ServeOptions, Serving, greeting};
use crate::store::{RegionScope, View};
use crate::systems::nodes::{self, NodeRecord};
use crate::tls::Transport;

/// How long the agent may take to end when it is asked to.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long it is waited until an agent that ended is started again.
const RESTART: Duration = Duration::from_secs(1);

/// Runs until it is told to stop.
///
/// # Errors
/// One sentence: why it cannot start, or why it stopped.
pub fn run(options: ServeOptions) -> Result<(), String> {
    serve::runtime()?.block_on(async {
        let region = options.region.clone();
        let data_dir = options.data_dir.clone();
        // A node that only memory knows of is not one to come back as.
        let temporary = options.ephemeral.then(tempfile::tempdir).transpose().map_err(|error| error.to_string())?;
        let agent_dir = temporary.as_ref().map_or_else(|| data_dir.join("agent"), |folder| folder.path().to_owned());
        let program = agent_program()?;
        let hidden = options.host_key.variables();
        let allows_plain_text = matches!(options.transport, Transport::Plain { beyond_loopback: true });

        let serving = Serving::start(options).await?;
        let node = Node {
            program,
            data_dir: agent_dir,
            host_data_dir: data_dir.clone(),
            url: serving.url.clone(),
            authority: serving.authority(),
            allows_plain_text,
            hidden,
        };
        let scope = RegionScope::new(&serving.account, &region);
        let outcome = supervise(&serving, &node, &scope, &data_dir).await;
        let closed = serving.stop().await;
        outcome.and(closed)
    })
}

/// Keeps the node going until the process is told to stop, and ends its agent then.
async fn supervise(serving: &Serving, node: &Node, scope: &RegionScope, data_dir: &Path) -> Result<(), String> {
    let host = &serving.host;
    let known = own_node::own_node(host).await.map_err(|error| error.to_string())?;
    let is_known = known.is_some_and(|own| node.id().as_ref() == Some(&own.id));
    let record = match enrolled(host, scope, node).await? {
        Some(record) if is_known => record,
        _ => enrol(host, scope, node).await?,
    };
    let stopped = serve::stopped()?;
    let mut agent = node.start()?;
    let outcome = tokio::select! {
        () = stopped => Ok(()),
        outcome = async {
            tokio::select! {
                online = own_node::online(host) => online?,
                status = agent.wait() => return Err(format!("the agent ended: {status}")),
            }
            greet(serving, data_dir, scope, (!is_known).then_some(&record));
            attend(host, node, scope, &mut agent).await
        } => outcome,
    };
    farewell(&mut agent).await;
    outcome
}

/// Says how to go on, and of a node that is new, what may be done on it.
fn greet(serving: &Serving, data_dir: &Path, scope: &RegionScope, new: Option<&NodeRecord>) {
    println!("{}", greeting(serving, data_dir, &scope.region));
    if let Some(node) = new {
        println!(
            "This machine is the node {}. On it the plugin muster/shell (aws:runShellScript) may run anything as\n\
             the user {user}, and muster/inventory may list what is installed and configured: it runs dpkg-query, rpm,\n\
             lscpu, ip, systemctl and the like with fixed arguments as the same user, and reads below\n\
             /etc, /opt, /srv, /usr and /var/log. Nothing else is granted to any plugin.\n",
            node.id,
            user = node.machine.user
        );
    }
    println!(
        "Try:\n\n  \
         aws ssm describe-instance-information\n  \
         aws ssm put-parameter --name /demo/greeting --type String --value hello\n  \
         aws ssm get-parameter --name /demo/greeting\n"
    );
    println!("Stop both with Ctrl-C.");
    let _ = std::io::stdout().flush();
}

/// Starts the agent again when it ends, and enrols the machine anew when a reset has made the host forget it. Ends only with
/// an error.
async fn attend(host: &Host, node: &Node, scope: &RegionScope, agent: &mut Agent) -> Result<(), String> {
    let mut watch = host.store.watch();
    loop {
        tokio::select! {
            changes = watch.changed() => {
                let Some(changes) = changes else { return Err(serve::failed(host).await) };
                // All that a reset tells is that everything changed.
                if !changes.everything || own_node::own_node(host).await.map_err(|error| error.to_string())?.is_some() {
                    continue;
                }
                // The old one first: what it runs ends with it.
                farewell(agent).await;
                while let Err(error) = enrol(host, scope, node).await {
                    tracing::error!(error, "after a reset");
                    tokio::time::sleep(RESTART).await;
                }
            }
            status = agent.wait() => {
                tracing::warn!(%status, "the agent ended and is started again");
                tokio::time::sleep(RESTART).await;
            }
        }
        *agent = node.start()?;
    }
}

/// The agent of this machine.
struct Node {
    program: PathBuf,
    data_dir: PathBuf,
    /// The host's own, on the same machine: not for plugins that run on the node.
    host_data_dir: PathBuf,
    url: String,
    /// What it pins.
    authority: Option<PathBuf>,
    /// The operator's word for the host holds for its own node.
    allows_plain_text: bool,
    /// Variables of the environment that are the host's secrets, and not for what runs on the node.
    hidden: Vec<String>,
}

impl Node {
    /// The id that its agent was given, if it was registered.
    fn id(&self) -> Option<String> {
        let identity = std::fs::read(self.data_dir.join("identity.json")).ok()?;
        let identity: serde_json::Value = serde_json::from_slice(&identity).ok()?;
        identity["node"]["node_id"].as_str().map(str::to_owned)
    }

    /// The arguments that say where its folder and its host are, and what it takes for that host.
    fn of_host(&self) -> Vec<OsString> {
        let mut arguments =
            vec!["--data-dir".into(), self.data_dir.clone().into(), "--host".into(), (&self.url).into()];
        if let Some(authority) = &self.authority {
            arguments.extend(["--host-ca".into(), authority.clone().into()]);
        }
        if self.allows_plain_text {
            arguments.push("--allow-plain-text".into());
        }
        arguments
    }

    /// Its program, without what is secret of this process's environment.
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        for name in &self.hidden {
            command.env_remove(name);
        }
        command
    }

    /// Starts it. It ends when this process does, however that ends: its standard input closes then.
    fn start(&self) -> Result<Agent, String> {
        let mut command = self.command();
        command.arg("run").args(self.of_host()).arg("--until-input-ends");
        command.arg("--keep-plugins-from").arg(&self.host_data_dir);
        let mut process = command
            .stdin(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{} cannot be started: {error}", self.program.display()))?;
        // Taken out: waiting for a child closes the input that it still has.
        Ok(Agent { input: process.stdin.take(), process })
    }
}

/// The agent as it runs.
struct Agent {
    process: Child,
    /// Closed, it asks the agent to end.
    input: Option<ChildStdin>,
}

impl Agent {
    async fn wait(&mut self) -> String {
        self.process.wait().await.map_or_else(|error| error.to_string(), |status| status.to_string())
    }
}

/// Beside this program.
fn agent_program() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| format!("this program's own path is not known: {error}"))?;
    let program = own.with_file_name("muster-agent");
    if program.exists() {
        Ok(program)
    } else {
        Err(format!("{} is not there: it is built with `muster` and belongs beside it", program.display()))
    }
}

/// The node that the agent's folder is, if the host knows it.
async fn enrolled(host: &Host, scope: &RegionScope, node: &Node) -> Result<Option<NodeRecord>, String> {
    let Some(id) = node.id() else { return Ok(None) };
    let known = host.store.read(async |view: &View| nodes::node(view, scope, &id).await).await;
    known.map_err(|error| error.to_string())
}

/// Makes this machine a node: registers its agent, unless that was done and no more, and grants it the bundled
/// plugins.
async fn enrol(host: &Host, scope: &RegionScope, node: &Node) -> Result<NodeRecord, String> {
    if enrolled(host, scope, node).await?.is_none() {
        register(host, scope, node).await?;
    }
    let record = enrolled(host, scope, node).await?.ok_or("this machine was registered and is not known")?;
    own_node::adopt(host, scope, &record).await.map_err(|error| refused(&error))?;
    Ok(record)
}

/// Makes an activation and registers the agent with it.
async fn register(host: &Host, scope: &RegionScope, node: &Node) -> Result<(), String> {
    // Of a host that is gone, or of a node that was deregistered.
    if node.id().is_some() {
        std::fs::remove_dir_all(&node.data_dir).map_err(|error| format!("{}: {error}", node.data_dir.display()))?;
    }
    let request = CreateActivationRequest {
        description: Some("The machine that the host runs on".to_owned()),
        iam_role: "muster-node".to_owned(),
        registration_limit: Some(1),
        ..CreateActivationRequest::default()
    };
    let activation = nodes::activate(host, scope, request).await.map_err(|error| refused(&error))?;
    let output = node
        .command()
        .arg("register")
        .args(node.of_host())
        .args(["--activation-id", activation.activation_id.as_deref().unwrap_or_default()])
        .env("MUSTER_ACTIVATION_CODE", activation.activation_code.as_deref().unwrap_or_default())
        .stdin(Stdio::null())
        .output()
        .await
        .map_err(|error| format!("{} cannot be started: {error}", node.program.display()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(format!("this machine cannot be enrolled: {said}"));
    }
    Ok(())
}

fn refused(error: &crate::operation::Error) -> String {
    format!("this machine cannot be enrolled: {error}")
}

/// Closes the agent's input, which asks it to end, and waits.
async fn farewell(agent: &mut Agent) {
    drop(agent.input.take());
    if tokio::time::timeout(FAREWELL, agent.wait()).await.is_err() {
        tracing::warn!("the agent did not end in time");
        let _ = agent.process.kill().await;
    }
}
