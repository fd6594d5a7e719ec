//! What a machine says of itself, within the bounds that the API's members have.

use std::net::IpAddr;

use muster_protocol::Machine;

/// Characters of any text that a machine gives; ComputerName has that bound on AWS.
const TEXT_CHARACTERS: usize = 255;

/// The same without what the API could not show: control characters and text beyond 255 characters, a platform that AWS does
/// not know, an address that is none, an agent's version that is none.
pub(super) fn bounded(machine: &Machine) -> Machine {
    let known_platform = ["Linux", "Windows", "MacOS"].contains(&machine.platform_type.as_str());
    Machine {
        platform_type: if known_platform { machine.platform_type.clone() } else { String::new() },
        platform_name: text(&machine.platform_name),
        platform_version: text(&machine.platform_version),
        computer_name: text(&machine.computer_name),
        ip_address: machine.ip_address.clone().filter(|address| address.parse::<IpAddr>().is_ok()),
        architecture: text(&machine.architecture),
        agent_version: if is_version(&machine.agent_version) { machine.agent_version.clone() } else { String::new() },
        user: text(&machine.user),
    }
}

fn text(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(TEXT_CHARACTERS).collect()
}

/// `\d{1,6}(\.\d{1,6}){2,3}`, the pattern of AgentVersion.
fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    (3..=4).contains(&parts.len())
        && parts.iter().all(|part| (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}
