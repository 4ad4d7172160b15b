import { instantOf } from "./day.ts";
import { utc, type Zone, type ZoneOffset } from "./zone.ts";

/** When clocks go forward and back: as in the European Union, as in the United States, never. */
type Summer = "eu" | "us" | "none";

/**
 * Zones of the places where talks are held, as minutes ahead of UTC in winter. They hold from 2023 on (rules of before then differ in
 * some places); a process that needs others writes its offsets into its first entry.
 */
const TABLE: Readonly<Record<Summer, Readonly<Record<number, string>>>> = {
  eu: {
    [0]: "Europe/London Europe/Dublin Europe/Lisbon",
    [60]: "Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich",
    [120]:
      "Europe/Kyiv Europe/Kiev Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius Asia/Nicosia Asia/Famagusta",
  },
  us: {
    [-300]: "America/New_York America/Toronto America/Detroit",
    [-360]: "America/Chicago America/Winnipeg",
    [-420]: "America/Denver America/Edmonton",
    [-480]: "America/Los_Angeles America/Vancouver",
  },
  none: {
    [-360]: "America/Guatemala America/Managua America/Mexico_City America/Tegucigalpa America/Costa_Rica",
    [-300]: "America/Bogota America/Lima America/Panama America/Jamaica",
    [-240]: "America/Caracas America/La_Paz America/Santo_Domingo",
    [-180]: "America/Argentina/Buenos_Aires America/Montevideo America/Sao_Paulo",
    [0]: "UTC Etc/UTC Africa/Abidjan Africa/Accra Africa/Bamako Africa/Dakar Africa/Monrovia Atlantic/Reykjavik",
    [60]: "Africa/Algiers Africa/Bangui Africa/Kinshasa Africa/Lagos Africa/Luanda Africa/Ndjamena Africa/Tunis",
    [120]:
      "Africa/Bujumbura Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lusaka Africa/Maputo Africa/Tripoli",
    [180]:
      "Africa/Addis_Ababa Africa/Asmara Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Kuwait Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Minsk Europe/Moscow Europe/Simferopol",
    [210]: "Asia/Tehran",
    [240]: "Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan",
    [270]: "Asia/Kabul",
    [300]: "Asia/Dushanbe Asia/Karachi Asia/Samarkand Asia/Tashkent",
    [330]: "Asia/Colombo Asia/Kolkata",
    [345]: "Asia/Kathmandu",
    [360]: "Asia/Bishkek Asia/Dhaka",
    [390]: "Asia/Yangon",
    [420]: "Asia/Bangkok Asia/Jakarta Asia/Ho_Chi_Minh Asia/Phnom_Penh",
    [480]: "Asia/Hong_Kong Asia/Kuala_Lumpur Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei",
    [540]: "Asia/Dili Asia/Pyongyang Asia/Seoul Asia/Tokyo",
    [600]: "Pacific/Port_Moresby",
  },
};

const FIRST_YEAR = 1996;
const LAST_YEAR = 2070;

const zones = new Map<string, Zone>();

/** The zone of an IANA name where the table knows it; else undefined: then days are counted in UTC, and the page says so. */
export function knownZone(name: string): Zone | undefined {
  if (zones.size === 0) {
    for (const [summer, offsets] of Object.entries(TABLE))
      for (const [minutes, names] of Object.entries(offsets))
        for (const each of names.split(" ")) zones.set(each, zoneOf(each, Number(minutes), summer as Summer));
  }
  return zones.get(name);
}

/** All names of the table. */
export function knownZoneNames(): readonly string[] {
  knownZone("UTC");
  return [...zones.keys()];
}

function zoneOf(name: string, minutes: number, summer: Summer): Zone {
  if (summer === "none") return minutes === 0 ? { ...utc, name } : { name, offsets: [{ from: "1970-01-01", minutes }] };
  const offsets: ZoneOffset[] = [{ from: "1970-01-01", minutes }];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const [forward, back] =
      summer === "eu"
        ? [lastSunday(year, 3) + 3_600_000, lastSunday(year, 10) + 3_600_000]
        : [sunday(year, 3, 2) + (120 - minutes) * 60_000, sunday(year, 11, 1) + (60 - minutes) * 60_000];
    offsets.push({ from: instantOf(forward), minutes: minutes + 60 }, { from: instantOf(back), minutes });
  }
  return { name, offsets };
}

/** Midnight UTC of the nth Sunday of a month, in milliseconds. */
function sunday(year: number, month: number, nth: number): number {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * 86_400_000 + (nth - 1) * 7 * 86_400_000;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0);
  return last - new Date(last).getUTCDay() * 86_400_000;
}
