"""An author's way from an empty folder to an upgrade, as sdk/plugin/README.md shows it: its files are written, its commands run.

What the page leaves to its reader is put in: `mi-…` and `--command-id …`, where the repository is, and whom a program runs as.
"""

import getpass
import pathlib
import re
import subprocess
import sys

import boto3

BEGIN, END = "## From an empty folder to an upgrade", "## Kinds"


def blocks(page):
    """Each fenced block with its language and the line before it that says something."""
    before, lines = "", iter(page.splitlines())
    for line in lines:
        if line.startswith("```"):
            content = []
            for inner in lines:
                if inner == "```":
                    break
                content.append(inner)
            yield before, line[3:], content
        elif line:
            before = line


def commands(block):
    """Each command of a console with what is shown below it."""
    command, shown = None, []
    for line in block:
        if line.startswith("$ "):
            if command:
                yield command, shown
            command, shown = line[2:], []
        elif command.endswith("\\") or command.count("'") % 2:
            command += "\n" + line
        else:
            shown.append(line)
    yield command, shown


class Reader:
    def __init__(self, muster, repository, folder):
        self.repository, self.folder, self.command_id = repository, folder, None
        self.node = boto3.client("ssm").describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
        self.muster = muster

    def put_in(self, text):
        text = text.replace("mi-…", self.node).replace("$HOME/muster", self.repository).replace('"root"', f'"{getpass.getuser()}"')
        text = text.replace("../muster/sdk/plugin", f"{self.repository}/sdk/plugin")
        text = re.sub("^muster ", f"{self.muster} ", text)
        return text.replace("--command-id …", f"--command-id {self.command_id}")

    def write(self, name, lines):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.put_in("\n".join(lines)) + "\n")

    def run(self, command, shown):
        if command.startswith("cat "):
            return self.write(command.removeprefix("cat "), shown)
        ran = subprocess.run(self.put_in(command), shell=True, cwd=self.folder, capture_output=True, text=True)
        refusal = re.match(r"An error occurred \((\w+)\)", shown[0]) if shown else None
        if refusal:
            said, page = " ".join(ran.stderr.split()), self.put_in(" ".join(" ".join(shown).split()))
            assert ran.returncode != 0 and page in said, (command, page, ran)
            return print(f"refused as shown: {command}")
        assert ran.returncode == 0, (command, ran.stdout, ran.stderr)
        if "send-command" in command:
            self.command_id = ran.stdout.strip().strip('"')
        if shown:
            release = subprocess.run(["uname", "-r"], check=True, capture_output=True, text=True).stdout.strip()
            expected = re.sub(r"the kernel is [^\\]*", lambda _: f"the kernel is {release}", "\n".join(shown))
            assert ran.stdout.strip() == expected, (command, ran.stdout, expected)
        print(f"as shown: {command}")
        return ran

    def upgrade(self):
        """What the page says in words of the next version."""
        path = self.folder / "kernel-release/plugin.toml"
        manifest = path.read_text().replace('version = "1.0.0"', 'version = "1.1.0"')
        need = manifest[manifest.index("[[needs.process]]"):]
        path.write_text(manifest + "\n" + need.replace('"-r"', '"-m"'))


def main():
    muster, repository, folder = sys.argv[1:]
    page = pathlib.Path(repository, "sdk/plugin/README.md").read_text()
    page = page[page.index(BEGIN):page.index(END)]
    first, upgrade = page.split("### Upgrade it")
    reader = Reader(muster, repository, pathlib.Path(folder))
    ran = []
    for part in (first, upgrade):
        for before, language, lines in blocks(part):
            if language == "console":
                ran += [reader.run(*command) for command in commands(lines)]
            else:
                reader.write(re.match("`([^`]+)`", before).group(1), lines)
        if part is first:
            assert len(ran) >= 10, ran
            reader.upgrade()
    in_use = reader.run("aws muster describe-plugin --plugin-name acme/kernel-release --query [PluginVersion,State]", [])
    assert in_use.stdout.split() == ["[", '"1.1.0",', '"Ready"', "]"], in_use


if __name__ == "__main__":
    main()
