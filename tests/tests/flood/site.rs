//! A host with two accounts, and connections to it.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use muster_tests::client::Client;
use muster_tests::{Muster, binary};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::{Value, json};

/// Longer than any answer takes that is given at all.
const ANSWER: Duration = Duration::from_secs(60);
/// A host that takes no more connections lets them wait: then attackers go on to the next.
const CONNECTING: Duration = Duration::from_secs(1);
/// The account that is not the host's first.
const SECOND: &str = "999988887777";
/// The value of a parameter, and of what is asked for and never read.
const VALUE_BYTES: usize = 1024;
const LARGE_BYTES: usize = 1 << 20;

pub struct Site {
    muster: Muster,
    pub address: SocketAddr,
    tls: Option<Arc<ClientConfig>>,
    /// Where the second account's large configuration is.
    large: String,
    second: (String, String),
}

impl Site {
    /// A new host, of which two accounts know something.
    pub fn start(over_tls: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let rates = folder.path().join("rates.json");
        // AWS's, but for what is asked for without being read: that would take half a minute to add up.
        let text = json!({SECOND: {"appconfig:GetHostedConfigurationVersion": null}}).to_string();
        std::fs::write(&rates, text).unwrap();
        let mut arguments = vec!["--rates", rates.to_str().unwrap()];
        if over_tls {
            arguments.push("--tls");
        }
        let muster = Muster::start("serve", &arguments);
        let address = muster.url.split("//").nth(1).unwrap().parse().unwrap();
        let printed = Command::new(binary("muster"))
            .args(["admin", "--data-dir"])
            .arg(&muster.data_dir)
            .args(["create-account", SECOND])
            .output()
            .unwrap();
        let printed = String::from_utf8(printed.stdout).unwrap();
        let value = |name: &str| {
            let line = printed.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
            line.unwrap_or_else(|| panic!("no {name} in {printed}")).to_owned()
        };
        let second = (value("aws_access_key_id"), value("aws_secret_access_key"));
        let tls = over_tls.then(|| {
            let authority = CertificateDer::from_pem_file(muster.data_dir.join("tls/authority.pem")).unwrap();
            let mut roots = RootCertStore::empty();
            roots.add(authority).unwrap();
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
            Arc::new(config.with_root_certificates(roots).with_no_client_auth())
        });
        let mut site = Self { muster, address, tls, large: String::new(), second };
        site.fill();
        site
    }

    fn fill(&mut self) {
        for name in ["/victim/read", "/victim/written"] {
            let put = self.first().signed_ssm("PutParameter", &parameter(name));
            assert_eq!(self.connect().unwrap().exchange(&put).unwrap().status, 200);
        }
        if self.tls.is_some() {
            return;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        self.large = runtime.block_on(async {
            let mut second = self.second();
            let made = second.rest("appconfig", "POST", "/applications", json!({"Name": "large"}).to_string()).await;
            let application = format!("/applications/{}/configurationprofiles", made["Id"].as_str().unwrap());
            let profile = json!({"Name": "large", "LocationUri": "hosted"}).to_string();
            let made = second.rest("appconfig", "POST", &application, profile).await;
            let versions = format!("{application}/{}/hostedconfigurationversions", made["Id"].as_str().unwrap());
            let content = Value::String("x".repeat(LARGE_BYTES - 2)).to_string();
            second.rest("appconfig", "POST", &versions, content).await;
            format!("{versions}/1")
        });
    }

    pub fn pid(&mut self) -> u32 {
        self.muster.child().id()
    }

    /// Who has no bound.
    pub fn first(&self) -> Client {
        Client::of(&self.muster)
    }

    /// Who has AWS's.
    pub fn second(&self) -> Client {
        Client::of(&self.muster).with_key(&self.second.0, &self.second.1)
    }

    /// What a client of the first account asks for.
    pub fn get(&self) -> Vec<u8> {
        self.first().signed_ssm("GetParameter", &json!({"Name": "/victim/read"}))
    }

    pub fn put(&self) -> Vec<u8> {
        self.first().signed_ssm("PutParameter", &parameter("/victim/written"))
    }

    /// What is answered by a megabyte.
    pub fn get_large(&self) -> Vec<u8> {
        self.second().signed_rest("appconfig", "GET", &self.large)
    }

    pub fn connect(&self) -> io::Result<Connection> {
        let stream = TcpStream::connect_timeout(&self.address, CONNECTING)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(ANSWER))?;
        let stream: Box<dyn Stream> = match &self.tls {
            None => Box::new(stream),
            Some(config) => {
                let name = ServerName::try_from("localhost").unwrap();
                let client = ClientConnection::new(Arc::clone(config), name).map_err(io::Error::other)?;
                Box::new(StreamOwned::new(client, stream))
            }
        };
        Ok(Connection { stream, read: Vec::new() })
    }

    /// Without TLS, and for whoever only waits.
    pub fn connect_raw(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect_timeout(&self.address, CONNECTING)?;
        stream.set_nonblocking(true)?;
        Ok(stream)
    }
}

fn parameter(name: &str) -> Value {
    json!({"Name": name, "Value": "x".repeat(VALUE_BYTES), "Type": "String", "Overwrite": true})
}

trait Stream: Read + Write + Send {}

impl<S: Read + Write + Send> Stream for S {}

/// A connection that is kept.
pub struct Connection {
    stream: Box<dyn Stream>,
    read: Vec<u8>,
}

/// What the host answered.
pub struct Answer {
    pub status: u16,
    /// What an SDK branches on; empty where there is none.
    pub code: String,
}

impl Connection {
    pub fn exchange(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.stream.write_all(request)?;
        self.answer()
    }

    fn answer(&mut self) -> io::Result<Answer> {
        self.read.clear();
        let mut piece = [0; 16 * 1024];
        loop {
            if let Some(head) = self.read.windows(4).position(|end| end == b"\r\n\r\n") {
                let length = head + 4 + content_length(&self.read[..head]);
                if self.read.len() >= length {
                    return Ok(parsed(&self.read[..length]));
                }
            }
            match self.stream.read(&mut piece)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => self.read.extend_from_slice(&piece[..read]),
            }
        }
    }
}

fn content_length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_lowercase();
    let value = head.split("content-length:").nth(1).and_then(|rest| rest.split("\r\n").next());
    value.and_then(|value| value.trim().parse().ok()).unwrap_or_default()
}

/// The beginning of an answer, or all of it.
pub fn parsed(answer: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(answer);
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let code = text.split("x-amzn-errortype: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let code = code.or_else(|| text.split("\"__type\":\"").nth(1).and_then(|rest| rest.split('"').next()));
    Answer { status, code: code.unwrap_or_default().to_owned() }
}
