//! What a call of a plugin, for a step or as a collector, is given of this node: programs, facts, what it keeps, output.
//!
//! Invariants: nothing that was started for a call outlives it, save what a step left that succeeded; a child whose caller
//! went away is stopped with its grace, then killed.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use muster_protocol::Stream;
use muster_runtime::{Bytes, Capabilities, Command, Exit, Failure, Finished, Level, codes};
use tokio::sync::Notify;

use super::folders::Folders;
use super::said::Said;
use super::storage::Storage;
use crate::executor::StepCall;
use crate::machine;
use crate::process::{self, Child, Program, ProgramError, User, UserError};

/// Children that have ended and whose daemons may have to be ended too. One more ends those of the first.
const REMAINS: usize = 64;

pub struct NodeCapabilities {
    said: Said,
    /// `SSM_…` of the document's parameters, for every child.
    environment: BTreeMap<String, String>,
    /// The plugin's name.
    plugin: String,
    node: Arc<OfNode>,
    folders: Folders,
    children: Arc<Children>,
}

/// What all calls are given the same of.
pub struct OfNode {
    pub facts: BTreeMap<String, String>,
    pub storage: Arc<Storage>,
}

#[derive(Default)]
struct Children {
    state: Mutex<Remains>,
    stopped: Notify,
}

#[derive(Default)]
struct Remains {
    /// Ended, with the grace for what they left.
    ended: Vec<(Child, Duration)>,
    /// Being stopped.
    stopping: usize,
}

/// What is known of this node, for plugins that are granted it.
pub fn facts(node_id: &str) -> BTreeMap<String, String> {
    let machine = machine::look();
    let kernel = rustix::system::uname().release().to_string_lossy().into_owned();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let user = User::own().name;
    [
        ("os.type", machine.platform_type.to_lowercase()),
        ("os.name", machine.platform_name),
        ("os.version", machine.platform_version),
        ("os.kernel", kernel),
        ("cpu.architecture", machine.architecture),
        ("cpu.count", cores.to_string()),
        ("host.name", machine.computer_name),
        ("agent.version", machine.agent_version),
        ("agent.user", user),
        ("node.id", node_id.to_owned()),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into()
}

impl NodeCapabilities {
    pub fn of_step(call: &StepCall, plugin: &str, node: Arc<OfNode>, folders: Folders) -> Self {
        let environment = call.work.steps[call.index].environment.clone();
        let said = Said::ByStep { work: call.work.id.as_str().into(), step: call.index, output: call.output.clone() };
        Self { said, environment, plugin: plugin.to_owned(), node, folders, children: Arc::default() }
    }

    pub fn of_collector(name: &str, plugin: &str, node: Arc<OfNode>, folders: Folders) -> Self {
        let (said, environment) = (Said::ByCollector(name.into()), BTreeMap::new());
        Self { said, environment, plugin: plugin.to_owned(), node, folders, children: Arc::default() }
    }

    /// The call has ended: what its children left may live on, or is stopped.
    pub async fn end(&self, may_live_on: bool) {
        for (child, grace) in self.children.take() {
            if may_live_on {
                child.leave();
            } else {
                self.children.stop(child, grace, self.said.clone());
            }
        }
        self.children.all_stopped().await;
    }

    fn start(&self, command: &Command) -> Result<Child, Failure> {
        let unavailable = |why: String| Failure::new(codes::UNAVAILABLE, why);
        let user = User::named(&command.user).map_err(|error: UserError| unavailable(error.to_string()))?;
        let program = Program::find(Path::new(&command.program), &user).map_err(not_a_program)?;
        let environment = command.environment.iter().map(|(name, value)| (name, value)).chain(&self.environment);
        let start = process::Command {
            program,
            arguments: command.arguments.iter().map(Into::into).collect(),
            environment: environment.map(|(name, value)| (name.into(), value.into())).collect(),
            folder: (&command.folder).into(),
            beneath: self.folders.above(&command.program, &command.folder).map(Into::into),
            user,
            input: command.input.clone(),
        };
        Child::start(&start).map_err(|error| match error.kind() {
            _ if start.beneath.is_some() && process::is_by_a_link(&error) => {
                let why = "it is reached through a link, which a granted folder does not allow";
                Failure::new(codes::DENIED, format!("the folder {}: {why}", command.folder))
            }
            // The start does not say which of the two it did not find.
            io::ErrorKind::NotFound if !start.folder.is_dir() => {
                Failure::new(codes::NOT_FOUND, format!("the folder {}: {error}", command.folder))
            }
            io::ErrorKind::NotFound => Failure::new(codes::NOT_FOUND, format!("{}: {error}", command.program)),
            _ => unavailable(format!("{}: {error}", command.program)),
        })
    }
}

#[async_trait]
impl Capabilities for NodeCapabilities {
    async fn run_process(&self, command: Command) -> Result<Finished, Failure> {
        let child = self.start(&command)?;
        let to_run = command.output.to_run().then(|| self.said.clone());
        let mut held = Held { child: Some(child), grace: command.grace, of: self };
        let mut captured = Captured { to_run, most: command.output.capture_bytes(), ..Captured::default() };
        // Held until here: what drops this future meanwhile stops the child.
        let Some(child) = &mut held.child else { return Err(Failure::new(codes::UNAVAILABLE, "it is gone")) };
        let ran = tokio::time::timeout(command.timeout, child.run(|stream, bytes| captured.take(stream, bytes))).await;
        let exit = match ran {
            Ok(process::Exit::Code(code)) => Exit::Code(code),
            Ok(process::Exit::Signal(signal)) => Exit::Signal(signal),
            // Somebody killed its keeper by SIGKILL, the only signal that one heeds, and it with that.
            Ok(process::Exit::Unknown) => Exit::Signal(9),
            Err(_) => {
                // Here, so that what it still writes can be captured.
                child.stop(command.grace, |stream, bytes| captured.take(stream, bytes)).await;
                Exit::TimedOut
            }
        };
        if let Some(child) = held.child.take()
            && exit != Exit::TimedOut
        {
            self.children.ended(child, command.grace, &self.said);
        }
        let [stdout, stderr] = captured.kept;
        Ok(Finished { exit, stdout, stderr, truncated: captured.truncated })
    }

    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        Ok(self.node.facts.clone())
    }

    async fn stored(&self, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.node.storage.get(&self.plugin, key).await
    }

    async fn store(&self, key: &str, value: Vec<u8>, quota_bytes: u64) -> Result<(), Failure> {
        self.node.storage.put(&self.plugin, key, value, quota_bytes).await
    }

    async fn forget(&self, key: &str) -> Result<(), Failure> {
        self.node.storage.remove(&self.plugin, key).await
    }

    async fn stored_keys(&self, prefix: &str) -> Result<Vec<String>, Failure> {
        self.node.storage.keys(&self.plugin, prefix).await
    }

    fn write(&self, stream: muster_runtime::Stream, piece: Bytes) {
        let stream = match stream {
            muster_runtime::Stream::Stdout => Stream::Stdout,
            muster_runtime::Stream::Stderr => Stream::Stderr,
        };
        self.said.write(stream, &piece);
    }

    fn log(&self, level: Level, message: &str, fields: &[(String, String)]) {
        self.said.log(level, message, fields);
    }

    fn progress(&self, done: u64, total: Option<u64>, doing: &str) {
        self.said.progress(done, total, doing);
    }

    async fn settle(&self) {
        self.children.all_stopped().await;
    }
}

fn not_a_program(error: ProgramError) -> Failure {
    let code = match &error {
        ProgramError::Changeable { .. } => codes::DENIED,
        ProgramError::Unreadable(_, error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            codes::NOT_FOUND
        }
        ProgramError::Relative(_) | ProgramError::Unreadable(..) | ProgramError::NoFile(_) => codes::UNAVAILABLE,
    };
    Failure::new(code, error)
}

/// A child that runs or is being stopped. If nobody waits for it any more it is stopped with its grace, or what is left of it.
struct Held<'a> {
    child: Option<Child>,
    grace: Duration,
    of: &'a NodeCapabilities,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(child) = self.child.take() {
            self.of.children.stop(child, self.grace, self.of.said.clone());
        }
    }
}

impl Children {
    fn ended(self: &Arc<Self>, child: Child, grace: Duration, said: &Said) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.ended.retain_mut(|(child, _)| !child.is_gone());
        state.ended.push((child, grace));
        let first = (state.ended.len() > REMAINS).then(|| state.ended.remove(0));
        drop(state);
        if let Some((child, grace)) = first {
            self.stop(child, grace, said.clone());
        }
    }

    fn take(&self) -> Vec<(Child, Duration)> {
        std::mem::take(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner).ended)
    }

    fn stop(self: &Arc<Self>, mut child: Child, grace: Duration, said: Said) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).stopping += 1;
        let children = Arc::clone(self);
        tokio::spawn(async move {
            child.stop(grace, |stream, bytes| said.write(stream, bytes)).await;
            children.state.lock().unwrap_or_else(PoisonError::into_inner).stopping -= 1;
            children.stopped.notify_waiters();
        });
    }

    async fn all_stopped(&self) {
        loop {
            let stopped = self.stopped.notified();
            tokio::pin!(stopped);
            stopped.as_mut().enable();
            if self.state.lock().unwrap_or_else(PoisonError::into_inner).stopping == 0 {
                return;
            }
            stopped.await;
        }
    }
}

/// What a child wrote, of each stream as much as the plugin wanted back.
#[derive(Default)]
struct Captured {
    to_run: Option<Said>,
    most: usize,
    kept: [Vec<u8>; 2],
    truncated: bool,
}

impl Captured {
    fn take(&mut self, stream: Stream, bytes: &[u8]) {
        if let Some(said) = &self.to_run {
            said.write(stream, bytes);
        }
        let kept = &mut self.kept[usize::from(stream == Stream::Stderr)];
        let room = self.most - kept.len();
        kept.extend_from_slice(&bytes[..bytes.len().min(room)]);
        self.truncated |= self.most > 0 && bytes.len() > room;
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use muster_protocol::Work;
    use muster_runtime::Output;
    use tokio_util::sync::CancellationToken;

    use super::*;
    use crate::outbox::Outbox;
    use crate::output::StepOutput;

    fn capabilities() -> NodeCapabilities {
        capabilities_in(Folders::default())
    }

    /// What a step without variables of its own is given.
    fn capabilities_in(folders: Folders) -> NodeCapabilities {
        let work = r#"{"id":"w","account":"","region":"","document_name":"","plugins":{},"deliver_before":0,"offered_at":0,
            "steps":[{"name":"s","action":"acme:a","schema_version":"2.2","inputs":{},"timeout_seconds":5}]}"#;
        let call = StepCall {
            work: Arc::new(serde_json::from_str::<Work>(work).unwrap()),
            index: 0,
            attempt: 1,
            deadline: 0,
            cancel: CancellationToken::new(),
            output: StepOutput::new("w", 0, Arc::new(Outbox::default())),
        };
        let storage = Arc::new(Storage::new("/no/such/folder/storage.redb".into()));
        let node = Arc::new(OfNode { facts: BTreeMap::new(), storage });
        NodeCapabilities::of_step(&call, "acme/a", node, folders)
    }

    fn command(program: &Path) -> Command {
        Command {
            program: program.to_str().unwrap().to_owned(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: "/".to_owned(),
            user: User::own().name,
            input: Vec::new(),
            output: Output::Capture(100),
            timeout: Duration::from_secs(60),
            grace: Duration::ZERO,
        }
    }

    #[tokio::test]
    async fn a_program_that_others_can_change_is_denied_by_name_and_does_not_run() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        let (program, ran) = (folder.join("tool"), folder.join("ran"));
        fs::write(&program, format!("#!/bin/sh\necho yes; echo yes >{}\n", ran.display())).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o777)).unwrap();
        let failure = capabilities().run_process(command(&program)).await.unwrap_err();
        assert_eq!(failure.code, "denied");
        let named = format!("{0}: others than root and the user that it runs as can change it: {0}", program.display());
        assert!(failure.message.starts_with(&named), "{}", failure.message);
        assert!(!ran.exists());

        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let finished = capabilities().run_process(command(&program)).await.unwrap();
        assert_eq!((finished.exit, finished.stdout.as_slice()), (Exit::Code(0), &b"yes\n"[..]));
    }

    #[tokio::test]
    async fn a_child_that_is_left_within_the_grace_of_its_own_time_out_has_the_rest_of_it_and_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        let (program, told, stopped) = (folder.join("tool"), folder.join("told"), folder.join("stopped"));
        let script = format!(
            "#!/bin/sh\ntrap 'echo x >>{}; sleep 0.5; echo yes >{}; exit' TERM\nwhile :; do sleep 0.01; done\n",
            told.display(),
            stopped.display()
        );
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let capabilities = capabilities();
        let timeout = Duration::from_millis(300);
        let command = Command { timeout, grace: Duration::from_secs(30), ..command(&program) };
        let until_told = async {
            while !told.exists() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::select! {
            finished = capabilities.run_process(command) => panic!("{finished:?}"),
            () = until_told => {}
        }
        capabilities.settle().await;
        assert!(stopped.exists(), "it had its grace");
        assert_eq!(fs::read_to_string(&told).unwrap(), "x\n", "it was told once");
    }

    #[tokio::test]
    async fn a_link_in_a_granted_folder_is_no_way_to_another() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        std::os::unix::fs::symlink("/etc", folder.join("x")).unwrap();
        let link = folder.join("x").to_str().unwrap().to_owned();
        let in_link = || Command { folder: link.clone(), ..command(Path::new("/bin/pwd")) };
        let capabilities = capabilities_in(Folders::only("/bin/pwd", folder.to_str().unwrap()));
        let failure = capabilities.run_process(in_link()).await.unwrap_err();
        assert_eq!(failure.code, "denied");
        assert!(failure.message.starts_with(&format!("the folder {link}: it is reached through a link")));
        let granted = Command { folder: folder.to_str().unwrap().to_owned(), ..in_link() };
        assert_eq!(capabilities.run_process(granted).await.unwrap().exit, Exit::Code(0));
    }

    #[tokio::test]
    async fn what_is_not_there_is_named() {
        let failure = capabilities().run_process(command(Path::new("/no/such/program"))).await.unwrap_err();
        assert_eq!((&*failure.code, failure.message.starts_with("/no/such/program: ")), ("not-found", true));
        let nowhere = Command { folder: "/no/such/folder".to_owned(), ..command(Path::new("/bin/sh")) };
        let failure = capabilities().run_process(nowhere).await.unwrap_err();
        assert_eq!((&*failure.code, failure.message.starts_with("the folder /no/such/folder: ")), ("not-found", true));
        let nobody = Command { user: "no-such-user".to_owned(), ..command(Path::new("/bin/sh")) };
        assert_eq!(capabilities().run_process(nobody).await.unwrap_err().code, "unavailable");
    }
}
