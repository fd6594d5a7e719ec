//! What the whole-system tests share: real processes, each on a free port with a folder of its own, stopped by their own
//! process ids; and the unmodified clients that talk to them.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub mod client;
pub mod figures;
pub mod plugins;
pub mod s3;

/// How long a process may take until it says that it is ready; compiling the shell plugin is in it.
const START: Duration = Duration::from_secs(120);

/// A binary of this build.
///
/// # Panics
/// If it is not there: `make test` builds it first.
#[must_use]
pub fn binary(name: &str) -> PathBuf {
    // Tests run from <target>/<profile>/deps.
    let own = std::env::current_exe().unwrap_or_default();
    let path = own.ancestors().nth(2).unwrap_or(Path::new(".")).join(name);
    assert!(path.exists(), "{} is not built: run `make test`", path.display());
    path
}

/// The repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a script of `tests/python` that starts its own processes out of this build; what it printed.
///
/// # Panics
/// If the script fails.
pub fn python(script: &str, arguments: &[&str]) -> String {
    let output = Command::new(repository().join(".venv/bin/python"))
        .arg(repository().join("tests/python").join(script))
        .arg(binary("muster").parent().unwrap_or(Path::new(".")))
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("no Python with boto3, run `make test`: {error}"));
    passed(script, &output)
}

/// `muster up` or `muster serve`, running.
pub struct Muster {
    child: Child,
    /// Where its state is.
    pub data_dir: PathBuf,
    /// `http://127.0.0.1:port`
    pub url: String,
    /// All that it printed until it was ready.
    pub greeting: String,
    folder: Option<TempDir>,
}

/// What a process printed when it did not start.
#[derive(Debug)]
pub struct NotStarted {
    /// Its exit code.
    pub code: Option<i32>,
    /// Its standard error.
    pub stderr: String,
}

impl Muster {
    /// Starts with a new data folder.
    ///
    /// # Panics
    /// If it does not get ready.
    #[must_use]
    pub fn start(verb: &str, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        let data_dir = folder.path().join("data");
        let mut muster =
            Self::start_in(&data_dir, verb, arguments, &[]).unwrap_or_else(|problem| panic!("{problem:?}"));
        muster.folder = Some(folder);
        muster
    }

    /// Starts with a data folder that may be there already, and further environment variables.
    ///
    /// # Errors
    /// What it printed, if it ended before it was ready.
    pub fn start_in(
        data_dir: &Path,
        verb: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Result<Self, NotStarted> {
        let mut command = Command::new(binary("muster"));
        command.arg(verb).arg("--data-dir").arg(data_dir).args(arguments).envs(environment.iter().copied());
        if !arguments.contains(&"--listen") {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("muster cannot be started: {error}"));
        let mut stderr = child.stderr.take().unwrap_or_else(|| unreachable!("it is piped"));
        let errors = std::thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.read_to_string(&mut text);
            text
        });
        let stdout = child.stdout.take().unwrap_or_else(|| unreachable!("it is piped"));
        let (lines, received) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = lines.send(line);
            }
        });
        let until = Instant::now() + START;
        let mut greeting = String::new();
        let mut url = None;
        loop {
            match received.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    greeting.push_str(&line);
                    greeting.push('\n');
                    if let Some(text) = line.trim().strip_prefix("export AWS_ENDPOINT_URL=") {
                        url = Some(text.to_owned());
                    }
                    // The last line of the greeting.
                    if line.contains("Ctrl-C") {
                        break;
                    }
                }
                Err(_) => {
                    let _ = child.kill();
                    let code = child.wait().ok().and_then(|status| status.code());
                    return Err(NotStarted { code, stderr: errors.join().unwrap_or_default() });
                }
            }
        }
        let url = url.unwrap_or_else(|| panic!("no endpoint in the greeting:\n{greeting}"));
        Ok(Self { child, data_dir: data_dir.to_owned(), url, greeting, folder: None })
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to end, as Ctrl-C does, and waits.
    pub fn stop(&mut self) -> Option<i32> {
        let _ = Command::new("kill").arg("-INT").arg(self.child.id().to_string()).status();
        self.child.wait().ok().and_then(|status| status.code())
    }

    /// Its process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// The environment by which an unmodified client finds it: what it printed for that, and nothing of this machine's own.
    #[must_use]
    pub fn client_environment(&self) -> Vec<(String, String)> {
        let exports = self.greeting.lines().filter_map(|line| line.trim().strip_prefix("export "));
        let printed = exports.flat_map(str::split_whitespace).filter_map(|pair| pair.split_once('='));
        let none = [("AWS_CONFIG_FILE", "/dev/null"), ("AWS_EC2_METADATA_DISABLED", "true")];
        printed.chain(none).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// Runs a script of `tests/python` with boto3; its output is shown where it fails.
    ///
    /// # Panics
    /// If the script fails.
    pub fn python(&self, script: &str, arguments: &[&str]) -> String {
        let output = Command::new(repository().join(".venv/bin/python"))
            .arg(repository().join("tests/python").join(script))
            .args(arguments)
            .envs(self.client_environment())
            .output()
            .unwrap_or_else(|error| panic!("no Python with boto3, run `make test`: {error}"));
        passed(script, &output)
    }

    /// Runs the AWS CLI.
    ///
    /// # Panics
    /// If it fails.
    pub fn aws(&self, arguments: &[&str]) -> String {
        passed(&arguments.join(" "), &self.try_aws(arguments))
    }

    /// Runs the AWS CLI, which may fail.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn try_aws(&self, arguments: &[&str]) -> Output {
        Command::new(repository().join(".venv-cli/bin/aws"))
            .args(arguments)
            .envs(self.client_environment())
            .output()
            .unwrap_or_else(|error| panic!("no AWS CLI, run `make test`: {error}"))
    }
}

impl Drop for Muster {
    fn drop(&mut self) {
        // `muster up` stops its agent when it is asked to end, not when it is killed.
        if self.child.try_wait().is_ok_and(|status| status.is_none()) {
            let _ = self.stop();
        }
    }
}

fn passed(what: &str, output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{what} failed:\n{}\n{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}
