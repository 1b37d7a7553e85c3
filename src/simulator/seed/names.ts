/** Invented names; none is meant to be anyone. */
export const FIRST_NAMES =
  'Ann Ben Carla Dennis Elena Farid Grace Hugo Irene James Karin Liam Maya Noah Olga Peter Quinn Rosa Sam Tara Umar Vera Will Xenia Yusuf Zoe Adam Bianca Cem Dora Emil Fiona Georg Hana Ivan Julia Kofi Lena Milo Nora'.split(
    ' ',
  );

export const LAST_NAMES =
  'Lee Novak Ortega Price Quist Reed Silva Turner Ueda Voss Walsh Young Zeller Adams Brandt Cole Dietz Evans Falk Gomez Hart Iqbal Jansen Keller Lopez Moore Nolan Okafor Park Roth Sato Thorn Urban Vance Weber Xu Yates Zimmer Bauer Clark'.split(
    ' ',
  );

export const COMPANY_FIRST =
  'Alder Birch Cedar Delta Ember Falcon Granite Harvest Iris Juniper Kestrel Larch Maple Northgate Oakfield Pioneer Quarry Riverside Summit Thistle Umber Valley Westbrook Yarrow Zenith Amber Bluewater Copper Dovetail Eastfield Fernhill Greenway Highland Ivory Jasper Kingsway Lakeside Meadow Nettle Orchard Pebble Redwood Silver Timber Union Violet Willow Anchor Beacon Compass'.split(
    ' ',
  );

export const COMPANY_SECOND = [
  'Accounting',
  'Dental Care',
  'Law Partners',
  'Logistics',
  'Architects',
  'Manufacturing',
  'Insurance',
  'Property Group',
  'Veterinary Clinic',
  'Engineering',
  'Foods',
  'Media',
  'Charity Trust',
  'Motors',
  'Furniture',
  'Pharmacy',
  'Surveyors',
  'Travel',
  'Printing',
  'Construction',
  'Optics',
  'Recruitment',
  'Energy',
  'School',
  'Wholesale',
  'Textiles',
  'Consulting',
  'Hotels',
  'Farming',
  'Electrical',
  'Plumbing',
  'Instruments',
  'Security',
  'Marine',
  'Packaging',
  'Metals',
  'Glass',
  'Software',
  'Nursery',
  'Brewing',
];

/** Words for the slots of ticket texts. */
export const WORDS = {
  share: ['Finance', 'Projects', 'HR', 'Sales', 'Invoices', 'Contracts', 'Marketing'],
  app: ['Adobe Acrobat', 'Visio', 'Notepad++', '7-Zip', 'AutoCAD', 'Power BI Desktop', 'Zoom'],
  vendor: ['Brightline Supplies', 'Torfield Bank', 'Castor Telecom', 'Ostrava Parts'],
  mailbox: ['info', 'accounts', 'reception', 'orders', 'support'],
  floor: ['the 1st floor', 'the 2nd floor', 'reception', 'the warehouse', 'the meeting room'],
  lob: ['LedgerPro', 'CaseTrack', 'StockMate', 'ClinicPlus', 'PlanBoard'],
} as const;
