import { useEffect, useState } from "react";

const MINUTE = 60_000;

/** The present instant, renewed each minute: deadlines pass while a page is open. */
export function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
