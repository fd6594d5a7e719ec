//! Which programs and variables give away everything.
//!
//! Nothing here protects by itself: it keeps a grant from *looking* narrower than it is. A program that is not listed may
//! still have an option that runs code, which is why a free argument has to be written as a pattern.

/// Shells: whatever its arguments are, one reads start-up files, variables and its input.
const SHELLS: &str = "sh ash bash csh dash fish ksh mksh rbash tcsh zsh pwsh busybox toybox";

/// Programs with an option, or an argument, that runs code, changes who runs it, or writes any file. A program of this
/// kind is harmless only when every argument is written out. By lines: languages; what starts other programs; editors
/// and pagers; archives, copies, packages and versions; owners and the kernel; other machines' and containers' worlds.
const INTERPRETERS: &str = "
    awk gawk mawk nawk bc dc ed gdb groovy guile java julia lua luajit m4 node nodejs deno bun perl php python pypy ruby irb
    rscript scala sed tclsh expect octave sqlite psql mysql mariadb mongo mongosh redis-cli
    at batch chroot chrt cpulimit crontab doas env find flock ionice logger ltrace make gmake cmake ninja nice nohup nsenter
    parallel perf pkexec run-parts runcon runuser script setarch setpriv setsid socat nc ncat netcat split stdbuf
    start-stop-daemon strace su sudo systemd-run systemd-nspawn taskset tee time timeout unshare watch xargs screen tmux bwrap
    firejail
    vi vim nvim view ex nano pico emacs less more most man pager editor
    tar bsdtar cpio zip unzip rsync scp sftp ssh git hg svn apt apt-get aptitude dpkg dnf yum rpm zypper apk pacman snap
    flatpak pip pipx uv gem bundle npm npx yarn pnpm cargo go composer curl wget aria2c openssl cp mv dd ln install
    chmod chown chattr setfacl mount sysctl insmod modprobe usermod useradd visudo update-alternatives
    docker podman nerdctl ctr crictl kubectl helm lxc lxd incus virsh ansible ansible-playbook salt-call puppet chef-client
    terraform tofu";

/// Variables by which a child can be made to run or load something else.
const TELLING_NAMES: &str = "BASH_ENV ENV IFS SHELLOPTS BASHOPTS PS4 PROMPT_COMMAND EDITOR VISUAL PAGER BROWSER GCONV_PATH LOCPATH
    NLSPATH HOSTALIASES RESOLV_HOST_CONF HOME SHELL JAVA_TOOL_OPTIONS _JAVA_OPTIONS CLASSPATH MANPAGER LESSOPEN LESSCLOSE
    SYSTEMD_PAGER SUDO_EDITOR TERMINFO TERMCAP TMPDIR";
const TELLING_BEGINNINGS: &str =
    "LD_ DYLD_ PYTHON GIT_ PERL RUBY NODE_ LUA_ PHP XDG_ BASH_FUNC_ NPM_ CARGO_ DOCKER_ KUBE SSH_";
const TELLING_ENDS: &str = "_CONFIG _CONF _OPTIONS _PRELOAD";

/// Folders that only root writes to on every system that Muster runs on.
const PATH_FOLDERS: &[&str] = &["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/// The last part of a program's path.
fn name(program: &str) -> String {
    program.rsplit('/').next().unwrap_or_default().to_ascii_lowercase()
}

/// A program's name without the numbers of its version: `python3.12` is `python`.
fn unversioned(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-')
}

fn lists(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

/// True for a shell.
pub(crate) fn is_shell(program: &str) -> bool {
    lists(SHELLS, unversioned(&name(program)))
}

/// True for a program that a free argument turns into any program; the loader is one under whichever name.
pub(crate) fn is_interpreter(program: &str) -> bool {
    let name = name(program);
    lists(INTERPRETERS, &name) || lists(INTERPRETERS, unversioned(&name)) || name.starts_with("ld-") || name == "ld.so"
}

/// True for a variable that a child could be made to run something else with.
pub(crate) fn is_telling_variable(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    lists(TELLING_NAMES, &name)
        || TELLING_BEGINNINGS.split_whitespace().any(|beginning| name.starts_with(beginning))
        || TELLING_ENDS.split_whitespace().any(|end| name.ends_with(end))
}

/// True for a PATH that names fixed folders only.
pub(crate) fn is_fixed_path(value: &str) -> bool {
    value.split(':').all(|folder| PATH_FOLDERS.contains(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_in_its_name_does_not_hide_an_interpreter() {
        for program in [
            "/usr/bin/python3.12",
            "/usr/bin/python3",
            "/opt/x/perl5.36",
            "/usr/bin/lua5.4",
            "/lib64/ld-linux-x86-64.so.2",
        ] {
            assert!(is_interpreter(program), "{program}");
        }
        for program in ["/bin/sh", "/usr/bin/bash", "/opt/zsh-5.9", "/bin/busybox"] {
            assert!(is_shell(program), "{program}");
        }
        for program in ["/usr/bin/df", "/usr/bin/systemctl", "/usr/bin/hostname"] {
            assert!(!is_shell(program) && !is_interpreter(program), "{program}");
        }
    }

    #[test]
    fn only_fixed_folders_make_a_path_that_changes_nothing() {
        assert!(is_fixed_path("/usr/bin:/bin"));
        for path in ["", "/tmp:/bin", ".", "/usr/bin:", "/usr/bin/../../tmp"] {
            assert!(!is_fixed_path(path), "{path}");
        }
    }
}
