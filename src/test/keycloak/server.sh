#!/usr/bin/env bash
# What the scripts here share: a Keycloak server from its distribution, on loopback, in a temporary folder.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
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

# Unpacks a distribution, from Maven's own store if it is there already.
fetch() {
  local name=keycloak-quarkus-dist-$1.tar.gz
  local kept=$HOME/.m2/repository/org/keycloak/keycloak-quarkus-dist/$1/$name
  if [ ! -f "$kept" ]; then
    (cd "$work" && mvn -q -B dependency:copy \
      -Dartifact="org.keycloak:keycloak-quarkus-dist:$1:tar.gz" -DoutputDirectory="$work" >&2)
    kept=$work/$name
  fi
  tar -xzf "$kept" -C "$work"
  rm -f "$work/$name"
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

# Starts the server unpacked in a home with what lies in its import folder; sets port.
start() {
  local version=$1 home=$2 log=$3 deadline
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
}
