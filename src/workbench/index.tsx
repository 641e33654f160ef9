import { createRoot } from "react-dom/client";
import { fetchSample, firstSample } from "./book/samples";
import { App } from "./page/App";
import "./page/workbench.css";

const container = document.getElementById("root");
if (!container) throw new Error("workbench.html has no #root");
const file = firstSample(location.search);
// asked for before the page is drawn
createRoot(container).render(<App first={{ file, bytes: fetchSample(file) }} />);
