#!/bin/sh
# The first start of the database: who owns the tables, and the server's role, which owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -v owner="$OWNER_PASSWORD" -v app="$PARLEY_PASSWORD" <<'SQL'
CREATE ROLE parley_owner LOGIN PASSWORD :'owner';
CREATE ROLE parley LOGIN PASSWORD :'app';
CREATE DATABASE parley OWNER parley_owner;
SQL
