/** The ribbon's function page. It must call `Office.onReady`, or Excel reports the add-in as not responding. */
void Office.onReady();
