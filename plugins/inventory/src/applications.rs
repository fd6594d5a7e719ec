//! AWS:Application: packages of dpkg and of rpm, and snaps.
//!
//! Values are those of AWS's agent: a version of dpkg's keeps its epoch and revision, rpm's stand in attributes of their own.
//! It lists packages that were removed and left their configuration behind; this does not, for nothing of them can run.

use muster_plugin::process::{Exit, Finished};
use muster_plugin::{Failure, Inventory, log};

use crate::program::{ended, failed, printed};
use crate::{entry, time};

const DPKG: &str = "/usr/bin/dpkg-query";
/// A value may have several lines, and blanks of every kind, so neither ends a value or a record.
const UNIT: char = '\x1f';
const RECORD: char = '\x1e';
const DPKG_FORMAT: &str = "-f=${Package}\x1f${Version}\x1f${Architecture}\x1f${Maintainer}\x1f${Section}\x1f${Homepage}\x1f${binary:Summary}\x1f${db:Status-Status}\x1e";
const RPM: &str = "/usr/bin/rpm";
const RPM_FORMAT: &str = "%{NAME}\x1f%{VERSION}\x1f%{RELEASE}\x1f%{EPOCH}\x1f%{ARCH}\x1f%{VENDOR}\x1f%{GROUP}\x1f%{URL}\x1f%{SUMMARY}\x1f%{SOURCERPM}\x1f%{INSTALLTIME}\x1e";
/// What rpm prints for a value that there is not.
const RPM_NONE: &str = "(none)";
const SNAP: &str = "/usr/bin/snap";
/// What it says where its daemon does not run: in a container, or where that is masked.
const SNAPD_AWAY: &str = "cannot communicate with server";
/// The package whose presence says that there are snaps.
const SNAPD: &str = "snapd";

type Entry = Vec<(String, String)>;

/// Lists the packages that are installed
#[muster_plugin::collector("muster:applications", platforms = ["linux"], read_only, idempotent)]
pub fn applications() -> Result<Vec<Inventory>, Failure> {
    let dpkg = printed(DPKG, &["-W", DPKG_FORMAT])?;
    let rpm = printed(RPM, &["-qa", "--queryformat", RPM_FORMAT])?;
    if dpkg.is_none() && rpm.is_none() {
        return Ok(Vec::new());
    }
    let mut inventory = Inventory::new("AWS:Application", "1.1");
    for record in dpkg.iter().flat_map(|printed| records(printed)) {
        inventory.entries.extend(of_dpkg(record)?);
    }
    for record in rpm.iter().flat_map(|printed| records(printed)) {
        inventory.entries.push(of_rpm(record)?);
    }
    if inventory.entries.iter().any(|entry| entry.contains(&("Name".to_owned(), SNAPD.to_owned()))) {
        inventory.entries.extend(snaps()?);
    }
    // rpm has an order of its own, which changes with each transaction.
    inventory.entries.sort();
    Ok(vec![inventory])
}

/// The snaps; none where nothing can tell them.
fn snaps() -> Result<Vec<Entry>, Failure> {
    match ended(SNAP, &["list"])? {
        Some(Finished { exit: Exit::Code(0), stdout, .. }) => {
            Ok(String::from_utf8_lossy(&stdout).lines().skip(1).filter_map(of_snap).collect())
        }
        Some(finished) => {
            let failure = failed(SNAP, &finished);
            // It breaks its lines where it likes.
            let said: Vec<&str> = failure.message.split_whitespace().collect();
            if !said.join(" ").contains(SNAPD_AWAY) {
                return Err(failure);
            }
            log::write(log::Level::Warning, &failure.message, &[]);
            Ok(Vec::new())
        }
        None => Ok(Vec::new()),
    }
}

fn records(printed: &str) -> impl Iterator<Item = &str> {
    printed.split(RECORD).filter(|record| !record.is_empty())
}

/// The values of a record: of each its first line, with what blanks it has.
fn values<const N: usize>(program: &str, record: &str) -> Result<[String; N], Failure> {
    let first_line = |value: &str| value.split(['\n', '\r']).next().unwrap_or_default().to_owned();
    let values: Vec<String> = record.split(UNIT).map(first_line).collect();
    values.try_into().map_err(|_| {
        let shown: String = record.chars().take(200).collect();
        Failure::new("not-understood", format!("{program} printed something else than {N} values: {shown}"))
    })
}

/// None of a package that is not there.
fn of_dpkg(record: &str) -> Result<Option<Entry>, Failure> {
    let [name, version, raw_architecture, maintainer, section, homepage, summary, status] = values(DPKG, record)?;
    if matches!(status.as_str(), "not-installed" | "config-files") {
        return Ok(None);
    }
    Ok(Some(entry([
        ("Name", &name),
        ("ApplicationType", &section),
        ("Publisher", &maintainer),
        ("Version", &version),
        ("Architecture", &architecture(&raw_architecture)),
        ("URL", &homepage),
        ("Summary", &summary),
        ("PackageId", &format!("{name}_{version}_{raw_architecture}.deb")),
    ])))
}

fn of_rpm(record: &str) -> Result<Entry, Failure> {
    let values = values::<11>(RPM, record)?;
    let [name, version, release, epoch, arch, vendor, group, url, summary, source, installed] =
        values.each_ref().map(|value| if value == RPM_NONE { "" } else { value.as_str() });
    let installed = installed.parse().ok().and_then(time).unwrap_or_default();
    Ok(entry([
        ("Name", name),
        ("ApplicationType", group),
        ("Publisher", vendor),
        ("Version", version),
        ("Release", release),
        ("Epoch", epoch),
        ("InstalledTime", &installed),
        ("Architecture", &architecture(arch)),
        ("URL", url),
        ("Summary", summary),
        ("PackageId", source),
    ]))
}

/// `core  16-2.43.3  8689  latest/stable  canonical*  core`: name, version, revision, tracking, publisher, notes. AWS calls all
/// of them `admin`.
fn of_snap(line: &str) -> Option<Entry> {
    let mut words = line.split_whitespace();
    let (name, version) = (words.next()?, words.next()?);
    let publisher = words.nth(2)?;
    Some(entry([("Name", name), ("ApplicationType", "admin"), ("Publisher", publisher), ("Version", version)]))
}

/// The same word for what dpkg and rpm call differently.
fn architecture(name: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "amd64" => "x86_64".to_owned(),
        "386" => "i386".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, Ran, denied, finished};

    use super::*;
    use crate::program::tests::assert_needed;

    /// `dpkg-query` 1.21 of packages in each of its states.
    const DPKG_PRINTED: &str = "gone\x1f1.0\x1fall\x1fAda <ada@example.org>\x1fnet\x1f\x1fremoved, not purged\x1fconfig-files\x1e\
        half\x1f1:2.0~rc1-3+b1\x1famd64\x1fAda <ada@example.org>\x1futils\x1f\x1fone that stopped in its postinst\x1fhalf-configured\x1e\
        libz\x1f3.1-1\x1famd64\x1fAda <ada@example.org>\x1flibs\x1fhttps://z.example/\x1fa library\x1finstalled\x1e\
        libz\x1f3.1-1\x1fi386\x1fAda <ada@example.org>\x1flibs\x1fhttps://z.example/\x1fa library\x1finstalled\x1e\
        pending\x1f9\x1fall\x1fAda <ada@example.org>\x1fdoc\x1f\x1fwaits for a trigger\x1ftriggers-pending\x1e\
        started\x1f0.1\x1farm64\x1fAda <ada@example.org>\x1fcontrib/utils\x1f\x1funpacking was cut off\x1fhalf-installed\x1e\
        unpacked\x1f9\x1fall\x1fBëla \"B\" \\ O'Hara <b@example.org>\x1fdoc\x1f\x1fnot configured yet\x1funpacked\x1e";
    /// rpm 4.18 of two packages.
    const RPM_PRINTED: &str = "tool\x1f2.7.10\x1f4.120.amzn1\x1f1\x1fx86_64\x1fExample, Inc.\x1fDevelopment/Languages\x1fhttp://tool.example/\x1fAn interpreted language\x1ftool-2.7.10-4.120.amzn1.src.rpm\x1f1469902537\x1e\
        plain\x1f0.1~rc2\x1f1\x1f(none)\x1fnoarch\x1f(none)\x1fUnspecified\x1f(none)\x1fNothing but a name\x1fplain-0.1~rc2-1.src.rpm\x1f1469902538\x1e";

    fn missing(program: &str) -> Failure {
        Failure::new("not-found", format!("{program}: No such file or directory (os error 2)"))
    }

    fn collected(ran: Ran<Vec<Inventory>>) -> Vec<Entry> {
        ran.programs.iter().for_each(assert_needed);
        let [inventory] = ran.result.unwrap().try_into().unwrap();
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("AWS:Application", "1.1"));
        inventory.entries
    }

    fn value<'a>(entry: &'a Entry, name: &str) -> Option<&'a str> {
        entry.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_package_of_dpkg_has_the_values_that_aws_gives_it() {
        let host = Host::new().program(finished(0, DPKG_PRINTED)).program_fails(missing(RPM));
        let entries = collected(host.collect::<applications>(json!({})));
        let half = entries.iter().find(|entry| value(entry, "Name") == Some("half")).unwrap();
        let expected = [
            ("Name", "half"),
            ("ApplicationType", "utils"),
            ("Publisher", "Ada <ada@example.org>"),
            ("Version", "1:2.0~rc1-3+b1"),
            ("Architecture", "x86_64"),
            ("Summary", "one that stopped in its postinst"),
            ("PackageId", "half_1:2.0~rc1-3+b1_amd64.deb"),
        ];
        assert_eq!(half, &expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    /// Of packages that dpkg installs without a word, with a tab in Maintainer and lines that end as on Windows; rpm's as well.
    #[test]
    fn blanks_and_line_ends_in_a_value_are_its_own_and_of_several_lines_the_first_counts() {
        let odd = "odd\x1f1\x1fall\x1fAda\t<ada@example.org>\x1fmisc\x1f\x1fa package\r\x1finstalled\x1e\
            lone\x1f1\x1fall\x1fAda\x1fmisc\x1f\x1fone\rline\x1finstalled\x1e";
        let rpm = "tool\x1f2\x1f1\x1f(none)\x1fnoarch\x1fA\tB\x1f(none)\x1f(none)\x1ftabs\tand\r\nlines\x1f(none)\x1f(none)\x1e";
        let host = Host::new().program(finished(0, odd)).program(finished(0, rpm));
        let entries = collected(host.collect::<applications>(json!({})));
        let told: Vec<_> = entries.iter().map(|entry| (value(entry, "Publisher"), value(entry, "Summary"))).collect();
        let expected = [("Ada", "one"), ("Ada\t<ada@example.org>", "a package"), ("A\tB", "tabs\tand")]
            .map(|(a, b)| (Some(a), Some(b)));
        assert_eq!(told, expected);
    }

    #[test]
    fn what_was_removed_is_not_listed_and_each_architecture_is() {
        let host = Host::new().program(finished(0, DPKG_PRINTED)).program_fails(missing(RPM));
        let entries = collected(host.collect::<applications>(json!({})));
        let listed = entries.iter().map(|entry| (value(entry, "Name").unwrap(), value(entry, "Architecture").unwrap()));
        let expected = [
            ("half", "x86_64"),
            ("libz", "i386"),
            ("libz", "x86_64"),
            ("pending", "all"),
            ("started", "arm64"),
            ("unpacked", "all"),
        ];
        let mut listed: Vec<_> = listed.collect();
        listed.sort_unstable();
        assert_eq!(listed, expected);
        let odd = entries.iter().find(|entry| value(entry, "Name") == Some("unpacked")).unwrap();
        assert_eq!(value(odd, "Publisher"), Some("Bëla \"B\" \\ O'Hara <b@example.org>"));
    }

    #[test]
    fn a_package_of_rpm_has_release_epoch_and_time_of_its_own() {
        let host = Host::new().program_fails(missing(DPKG)).program(finished(0, RPM_PRINTED));
        let entries = collected(host.collect::<applications>(json!({})));
        let [plain, tool] = entries.as_slice() else { panic!("{entries:?}") };
        assert_eq!(value(plain, "Publisher").or(value(plain, "Epoch")).or(value(plain, "URL")), None);
        assert_eq!(value(plain, "Architecture"), Some("noarch"));
        let expected = [
            ("Name", "tool"),
            ("ApplicationType", "Development/Languages"),
            ("Publisher", "Example, Inc."),
            ("Version", "2.7.10"),
            ("Release", "4.120.amzn1"),
            ("Epoch", "1"),
            ("InstalledTime", "2016-07-30T18:15:37Z"),
            ("Architecture", "x86_64"),
            ("URL", "http://tool.example/"),
            ("Summary", "An interpreted language"),
            ("PackageId", "tool-2.7.10-4.120.amzn1.src.rpm"),
        ];
        assert_eq!(tool, &expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_node_with_dpkg_and_rpm_has_both_sets_once_each_and_snaps_where_there_is_snapd() {
        let snapd = "snapd\x1f2.57\x1famd64\x1fX\x1fdevel\x1f\x1fsnaps\x1finstalled\x1e";
        let snaps = "Name  Version    Rev   Tracking       Publisher   Notes\n\
            core  16-2.43.3  8689  latest/stable  canonical*  core\n";
        let host =
            Host::new().program(finished(0, snapd)).program(finished(0, RPM_PRINTED)).program(finished(0, snaps));
        let entries = collected(host.collect::<applications>(json!({})));
        let names: Vec<_> = entries.iter().map(|entry| value(entry, "Name").unwrap()).collect();
        assert_eq!(names, ["core", "plain", "snapd", "tool"]);
        assert_eq!(
            (value(&entries[0], "Version"), value(&entries[0], "Publisher"), value(&entries[0], "ApplicationType")),
            (Some("16-2.43.3"), Some("canonical*"), Some("admin"))
        );
    }

    /// snapd 2.57, in a container.
    #[test]
    fn a_snapd_without_its_daemon_has_no_snaps_and_one_that_fails_otherwise_is_a_failure() {
        let snapd = "snapd\x1f2.57-1\x1f(none)\x1f(none)\x1fx86_64\x1f(none)\x1f(none)\x1f(none)\x1fsnaps\x1f(none)\x1f(none)\x1e";
        let on_rpm = || Host::new().program_fails(missing(DPKG)).program(finished(0, snapd));
        let failing = |stderr: &str| Finished { stderr: stderr.as_bytes().into(), ..finished(1, "") };
        let away = "error: cannot list snaps: cannot communicate with\nserver: Get \"http://localhost/v2/snaps\": dial unix\n\
            /run/snapd.socket: connect: no such file or directory\n";
        let ran = on_rpm().program(failing(away)).collect::<applications>(json!({}));
        assert!(ran.log[0].starts_with("warning: /usr/bin/snap ended with exit code 1"), "{:?}", ran.log);
        assert_eq!(collected(ran).len(), 1);
        let broken = on_rpm().program(failing("error: access denied\n")).collect::<applications>(json!({}));
        assert_eq!(broken.result.unwrap_err().code, "program-failed");
        let mut half = finished(0, "Name\n");
        half.truncated = true;
        assert_eq!(on_rpm().program(half).collect::<applications>(json!({})).result.unwrap_err().code, "too-large");
    }

    #[test]
    fn a_node_without_either_says_nothing_and_what_fails_is_said() {
        let none =
            Host::new().program_fails(missing(DPKG)).program_fails(missing(RPM)).collect::<applications>(json!({}));
        assert_eq!(none.result.unwrap().len(), 0);
        let fails = |host: Host| host.collect::<applications>(json!({})).result.unwrap_err();
        let broken = fails(Host::new().program(finished(2, "")));
        assert_eq!(
            (broken.code.as_str(), broken.message.contains("dpkg-query ended with exit code 2")),
            ("program-failed", true)
        );
        assert_eq!(fails(Host::new().program_fails(denied("dpkg-query is not granted"))).code, "denied");
        let other = Host::new().program(finished(0, "adduser\x1f3.134\x1e")).program_fails(missing(RPM));
        assert_eq!(fails(other).code, "not-understood");
        let mut half = finished(0, DPKG_PRINTED);
        half.truncated = true;
        assert_eq!(fails(Host::new().program(half)).code, "too-large");
    }
}
