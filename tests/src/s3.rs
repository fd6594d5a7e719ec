//! SeaweedFS, a real server of S3, on loopback with a folder of its own.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use tempfile::TempDir;

use crate::{passed, repository};

const KEY: (&str, &str) = ("AKIABLOBS", "of-the-blobs");

/// The bucket that there is.
pub const BUCKET: &str = "blobs";

/// What it is told where it listens; the one of S3 comes first.
const PORTS: [&str; 8] = [
    "s3.port",
    "s3.port.grpc",
    "master.port",
    "master.port.grpc",
    "volume.port",
    "volume.port.grpc",
    "filer.port",
    "filer.port.grpc",
];

/// The server, running; it ends with this.
pub struct S3 {
    process: Option<Child>,
    folder: TempDir,
    ports: [u16; 8],
}

impl S3 {
    /// Starts it with an empty bucket.
    ///
    /// # Panics
    /// If it does not get ready.
    #[must_use]
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        let identity = format!(
            r#"{{"identities": [{{"name": "muster", "credentials": [{{"accessKey": "{}", "secretKey": "{}"}}],
                "actions": ["Admin", "Read", "Write", "List", "Tagging"]}}]}}"#,
            KEY.0, KEY.1
        );
        std::fs::write(folder.path().join("s3.json"), identity).unwrap_or_else(|error| panic!("{error}"));
        let mut s3 = Self { process: None, folder, ports: free_ports() };
        s3.start_again();
        s3
    }

    /// Starts it again where it was, with what it had, and waits until it knows where to put an object.
    ///
    /// # Panics
    /// If it does not get ready.
    pub fn start_again(&mut self) {
        let path = |name: &str| self.folder.path().join(name).display().to_string();
        let ports = PORTS.iter().zip(self.ports).map(|(name, port)| format!("-{name}={port}"));
        let log = std::fs::File::create(path("log")).unwrap_or_else(|error| panic!("{error}"));
        let process = Command::new(repository().join(".venv-s3/bin/weed"))
            // Alone, so that nobody waits for other masters, and then in vain for the one that did: 5 s, and 10 when it starts again.
            .args(["server", "-filer", "-s3", "-master.peers=none", "-ip=127.0.0.1", "-ip.bind=127.0.0.1"])
            .args([
                "-master.telemetry=false",
                "-s3.port.iceberg=0",
                "-s3.port.lance=0",
                "-master.volumeSizeLimitMB=64",
                "-volume.max=16",
            ])
            .args(["-volume.minFreeSpacePercent=0", "-volume.preStopSeconds=0"])
            .args([format!("-dir={}", self.folder.path().display()), format!("-s3.config={}", path("s3.json"))])
            .args(ports)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("no SeaweedFS, run `make test`: {error}"));
        self.process = Some(process);
        let ready = self.try_python(&["ready"]);
        let log = || std::fs::read_to_string(path("log")).unwrap_or_default();
        assert!(ready.status.success(), "{}\n{}", String::from_utf8_lossy(&ready.stderr), log());
    }

    /// Ends it at once, since it takes a quarter of a minute where it is asked to. What it acknowledged is with the kernel, and there when it
    /// is started again.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }

    /// What a host is told of it.
    #[must_use]
    pub fn settings(&self) -> Vec<(String, String)> {
        let endpoint = format!("http://127.0.0.1:{}", self.ports[0]);
        let own = [("ENDPOINT", endpoint.as_str()), ("ACCESS_KEY_ID", KEY.0), ("SECRET_ACCESS_KEY", KEY.1)];
        own.map(|(name, value)| (format!("MUSTER_BLOBS_{name}"), value.to_owned())).to_vec()
    }

    /// The names of all objects.
    #[must_use]
    pub fn objects(&self) -> Vec<String> {
        self.python(&["objects"]).lines().map(str::to_owned).collect()
    }

    /// The names of all objects of which an upload is under way.
    #[must_use]
    pub fn uploads(&self) -> Vec<String> {
        self.python(&["uploads"]).lines().map(str::to_owned).collect()
    }

    /// Begins an upload of an object, puts a part of it, and leaves it.
    pub fn leave_upload(&self, object: &str) {
        self.python(&["leave-upload", object]);
    }

    /// Changes a byte of an object; a second time, back.
    pub fn damage(&self, object: &str) {
        self.python(&["damage", object]);
    }

    fn python(&self, arguments: &[&str]) -> String {
        passed("s3.py", &self.try_python(arguments))
    }

    fn try_python(&self, arguments: &[&str]) -> Output {
        Command::new(repository().join(".venv/bin/python"))
            .arg(repository().join("tests/python/s3.py"))
            .args(arguments)
            .env("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{}", self.ports[0]))
            .envs([("AWS_ACCESS_KEY_ID", KEY.0), ("AWS_SECRET_ACCESS_KEY", KEY.1), ("AWS_REGION", "us-east-1")])
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .envs([
                ("AWS_CONFIG_FILE", Path::new("/dev/null")),
                ("AWS_SHARED_CREDENTIALS_FILE", Path::new("/dev/null")),
            ])
            .env_remove("AWS_PROFILE")
            .output()
            .unwrap_or_else(|error| panic!("no Python with boto3, run `make test`: {error}"))
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Ports that nobody listens on, below those that the kernel gives to connections (from 32,768): of these, one could take a port while the
/// server is down before it is started again.
fn free_ports() -> [u16; 8] {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    // Each process begins elsewhere, and none tries a port twice.
    let first = u16::try_from(std::process::id() % 20_000).unwrap_or_default();
    let listeners = [(); 8].map(|()| {
        let candidates =
            std::iter::repeat_with(|| 10_000 + (first + TRIED.fetch_add(1, Ordering::Relaxed) % 2_000) % 20_000);
        let free = candidates.take(1_000).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
        free.unwrap_or_else(|| panic!("no free port"))
    });
    listeners.map(|listener| listener.local_addr().unwrap_or_else(|error| panic!("no free port: {error}")).port())
}
