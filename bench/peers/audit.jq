# jq -r -f audit.jq FILE...   the five rules of the peers, one line for each finding, then the weekly minutes
def num: {"one":1,"two":2,"three":3,"four":4,"five":5}[.] // tonumber;
def per: if startswith("dai") or startswith("day") then 65 elif startswith("week") then 13 else 3 end;  # thirteenths of a week
def thirteenths: ascii_downcase as $s
  | (first($s | capture("(?<n>[0-9]+) ?(?:minutes|minute|mins|min) ?(?:per|/|a|each) ?(?<p>day|week|month)")) // null) as $direct
  | if $direct then ($direct.n | tonumber) * ($direct.p | per)
    else (first($s | capture("(?<n>[0-9]+) ?(?:minutes|minute|mins|min)\\b")) // null) as $dur
    | if $dur == null then null
      else (first($s | capture("(?<n>[0-9]+|one|two|three|four|five) ?(?:x|times|time|sessions|session) ?(?:per |/ ?|a |each )?(?<p>daily|weekly|monthly|day|week|month)")) // null) as $c
      | if $c then ($dur.n | tonumber) * ($c.n | num) * ($c.p | per)
        else (first($s | capture("\\b(?<p>daily|weekly|monthly)\\b")) // null) as $a
        | if $a then ($dur.n | tonumber) * ($a.p | per) else null end
        end
      end
    end;
["speech","occupational","physical","counsel"] as $licensed
| input_filename as $f
| [.goals[]?.id] as $known
| [.services[]? | .frequency | thirteenths] as $t
| ((([$t[] | values] | add // 0) * 20 + 13) / 26 | floor) as $tenths
| (.services | to_entries[]? | .key as $i | .value as $s | "\($f)\t" as $h
   | (if $t[$i] == null then "\($h)vague-frequency\t/services/\($i)/frequency" else empty end),
     (if any($s.goals[]?; . as $g | any($known[]; . == $g)) then empty else "\($h)service-without-goal\t/services/\($i)" end),
     (($s.service | ascii_downcase) as $name | first($licensed[] | select(. as $k | $name | contains($k))) // null
      | . as $k | if $k and (($s.provider | ascii_downcase) as $p | ($p | contains($k) | not) or ($p | contains("para"))) then "\($h)provider-mismatch\t/services/\($i)/provider" else empty end),
     (if $s.location | ascii_downcase | test("^special education$|resource|therapy room|self-contained|separate|pull-out") then "\($h)pull-out\t/services/\($i)/location" else empty end)),
  (.totals.serviceMinutesPerWeek as $w | if $w and $w != 0 and $w * 10 != $tenths then "\($f)\ttotal-mismatch\t/totals/serviceMinutesPerWeek" else empty end),
  "\($f)\tweekly-minutes\t\($tenths / 10 | floor).\($tenths % 10)"
