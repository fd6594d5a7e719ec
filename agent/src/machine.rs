//! What the machine says of itself.

use muster_document::Platform;
use muster_protocol::Machine;

use crate::process::User;

/// The platform that this agent was built for.
pub const PLATFORM: Platform = if cfg!(windows) {
    Platform::Windows
} else if cfg!(target_os = "macos") {
    Platform::MacOS
} else {
    Platform::Linux
};

/// Characters of a host name that are passed on.
const COMPUTER_NAME_CHARS: usize = 255;

/// Looks at the machine.
#[must_use]
pub fn look() -> Machine {
    let release = ["/etc/os-release", "/usr/lib/os-release"].iter().find_map(|path| std::fs::read_to_string(path).ok());
    let release = release.unwrap_or_default();
    let uname = rustix::system::uname();
    Machine {
        platform_type: PLATFORM.as_str().to_owned(),
        platform_name: field(&release, "NAME").unwrap_or_else(|| uname.sysname().to_string_lossy().into_owned()),
        platform_version: field(&release, "VERSION_ID")
            .unwrap_or_else(|| uname.release().to_string_lossy().into_owned()),
        computer_name: uname.nodename().to_string_lossy().chars().take(COMPUTER_NAME_CHARS).collect(),
        ip_address: None,
        architecture: std::env::consts::ARCH.to_owned(),
        agent_version: env!("CARGO_PKG_VERSION").to_owned(),
        user: User::own().name,
    }
}

/// A field of os-release(5): an assignment of a shell, perhaps in quotes.
fn field(release: &str, name: &str) -> Option<String> {
    let value = release.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='))?;
    let value = value.trim();
    let quoted = |quote| value.strip_prefix(quote).and_then(|value| value.strip_suffix(quote));
    let value = quoted('"').or_else(|| quoted('\'')).unwrap_or(value);
    (!value.is_empty()).then(|| value.replace('\\', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_os_release_may_be_in_quotes() {
        let release =
            "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\nID=debian\n";
        assert_eq!(field(release, "NAME").as_deref(), Some("Debian GNU/Linux"));
        assert_eq!(field(release, "VERSION_ID").as_deref(), Some("12"));
        assert_eq!(field(release, "ID").as_deref(), Some("debian"));
        assert_eq!(field(release, "VERSION"), None);
    }
}
