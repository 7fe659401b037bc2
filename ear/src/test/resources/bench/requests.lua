-- For wrk: sends the requests of a file in turns, one a line with tabs between method, path, key and body. At the end it
-- prints what came of them as a line of JSON.

local requests = {}
local turn = 0

function init(args)
  for line in io.lines(args[1]) do
    local method, path, key, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = {}
    if key ~= "" then
      headers["Authorization"] = "Bearer " .. key
    end
    if body == "" then
      body = nil
    else
      headers["Content-Type"] = "application/json"
    end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"micros":%d,"errors":%d,"refused":%d}\n',
    summary.requests, summary.duration, errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
