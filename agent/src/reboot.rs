//! Rebooting the node, which is an exchangeable action: an agent beside a person's own host refuses it, tests only end the
//! process.

use std::process::Command;

/// How a node reboots.
pub trait Rebooter: Send + Sync + 'static {
    /// Why this agent never reboots, if so.
    fn refusal(&self) -> Option<&str>;

    /// Names the present boot: a work that asked for a reboot goes on once this has changed. One that refuses names it too:
    /// the step may have asked an agent that did not.
    fn boot(&self) -> String;

    /// Begins a reboot; the agent ends by itself meanwhile.
    ///
    /// # Errors
    /// If the machine could not be told to; then the step fails.
    fn reboot(&self) -> Result<(), String>;
}

/// Never reboots.
pub struct Refuse;

impl Rebooter for Refuse {
    fn refusal(&self) -> Option<&str> {
        Some("this agent was started without leave to reboot its node")
    }

    fn boot(&self) -> String {
        machine_s_boot()
    }

    fn reboot(&self) -> Result<(), String> {
        Err("rebooting is refused".to_owned())
    }
}

/// Without it (no Linux) every start of the agent counts as the same boot, and the reboot is asked for again.
fn machine_s_boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

/// Stands for one that failed, for as long as the agent runs: what it could not do once, no other step has to wait for.
pub(crate) struct Failed {
    pub why: String,
    pub boot: String,
}

impl Rebooter for Failed {
    fn refusal(&self) -> Option<&str> {
        Some(&self.why)
    }

    fn boot(&self) -> String {
        self.boot.clone()
    }

    fn reboot(&self) -> Result<(), String> {
        Err(self.why.clone())
    }
}

/// Reboots the machine, by its own `shutdown`.
pub struct Machine;

impl Rebooter for Machine {
    fn refusal(&self) -> Option<&str> {
        None
    }

    fn boot(&self) -> String {
        machine_s_boot()
    }

    fn reboot(&self) -> Result<(), String> {
        let status = Command::new("/sbin/shutdown").args(["-r", "now"]).status().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("/sbin/shutdown ended with {status}")) }
    }
}

/// Ends the process, with this code, where a reboot would come: whoever started the agent starts it again.
pub struct EndProcess {
    boot: String,
}

/// The exit code of an agent that would have rebooted its node.
pub const REBOOT_EXIT_CODE: i32 = 194;

impl EndProcess {
    /// Each start of the process is a boot of its own.
    #[must_use]
    pub fn new(env: &muster_env::Env) -> Self {
        Self { boot: env.uuid().to_string() }
    }
}

impl Rebooter for EndProcess {
    fn refusal(&self) -> Option<&str> {
        None
    }

    fn boot(&self) -> String {
        self.boot.clone()
    }

    fn reboot(&self) -> Result<(), String> {
        std::process::exit(REBOOT_EXIT_CODE)
    }
}
