#!/usr/bin/env bash
# Remakes the Keycloak fixtures in features/fixtures from real servers.
#
#     src/test/keycloak/remake.sh [26] [24] [18]
#
# Needs JDK 17, Maven and python3. Each server is fetched by artifact name, runs on loopback in a temporary
# folder, imports its realm definition, is stopped, and exports the realm with its own export command.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
fixtures=$here/../../../features/fixtures
work=$(mktemp -d)
server=

version_of() {
  case $1 in
    26) echo 26.7.3 ;;
    24) echo 24.0.5 ;;
    18) echo 18.0.2 ;;
    *) echo "no realm definition for version $1" >&2; return 1 ;;
  esac
}

stop_server() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}

clean_up() {
  stop_server
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Settings of a server elsewhere on this machine must not reach these ones.
for name in $(compgen -e | grep -E '^(KC_|KEYCLOAK_)' || true); do unset "$name"; done
# The development database listens too, and in older versions on every address unless told otherwise.
export JAVA_OPTS_APPEND=-Dh2.bindAddress=127.0.0.1

fetch() {
  (cd "$work" && mvn -q -B dependency:copy \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$1:tar.gz" -DoutputDirectory="$work" >&2)
  tar -xzf "$work/keycloak-quarkus-dist-$1.tar.gz" -C "$work"
  rm "$work/keycloak-quarkus-dist-$1.tar.gz"
}

# Puts a fresh random value wherever the definition says GENERATED, and lists these values.
fill_in() {
  python3 - "$1" "$2" "$3" <<'PY'
import re, secrets, sys
source, target, listing = sys.argv[1:]
made = []
def fresh(match):
    made.append("Aa1!" + secrets.token_hex(12))
    return made[-1]
with open(source, encoding="utf-8") as f:
    text = re.sub("GENERATED", fresh, f.read())
with open(target, "w", encoding="utf-8") as f:
    f.write(text)
with open(listing, "w", encoding="utf-8") as f:
    f.write("\n".join(made) + "\n")
PY
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# True when the realm answers on the port given.
answers() {
  python3 - "$1" 2>/dev/null <<'PY'
import sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
opener.open("http://127.0.0.1:%s/realms/northwind" % sys.argv[1], timeout=10).close()
PY
}

remake() {
  local major=$1 version home port log deadline
  version=$(version_of "$major")
  home=$work/keycloak-$version
  log=$work/server-$major.log
  echo "Keycloak $version: fetching"
  fetch "$version"
  mkdir -p "$home/data/import"
  fill_in "$here/realm-$major.json" "$home/data/import/northwind-realm.json" "$work/generated-$major"

  echo "Keycloak $version: starting and importing"
  port=$(free_port)
  "$home/bin/kc.sh" start-dev --import-realm --http-host=127.0.0.1 --http-port="$port" >"$log" 2>&1 &
  server=$!
  deadline=$((SECONDS + 600))
  until answers "$port"; do
    if ! kill -0 "$server" 2>/dev/null || [ $SECONDS -gt $deadline ]; then
      tail -n 40 "$log" >&2
      echo "Keycloak $version did not come up with the realm" >&2
      return 1
    fi
    sleep 2
  done
  stop_server

  echo "Keycloak $version: exporting"
  "$home/bin/kc.sh" export --dir "$work/export-$major" --realm northwind --users same_file >"$log" 2>&1 \
    || { tail -n 40 "$log" >&2; return 1; }

  mkdir -p "$fixtures"
  python3 "$here/scrub.py" "$work/export-$major/northwind-realm.json" "$fixtures/keycloak-$major.json" \
    "$work/generated-$major" | sed "s/^/  scrubbed /"
  if [ "$major" = 26 ]; then
    python3 "$here/scrub.py" "$work/export-$major/northwind-users-0.json" "$fixtures/keycloak-$major-users.json" \
      "$work/generated-$major" | sed "s/^/  scrubbed /"
  fi
  rm -rf "$home" "$work/export-$major"
}

if [ $# -eq 0 ]; then set -- 26 24 18; fi
for major in "$@"; do version_of "$major" >/dev/null; done
for major in "$@"; do remake "$major"; done
